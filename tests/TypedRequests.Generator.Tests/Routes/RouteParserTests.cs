using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Tests.Routes;

public sealed class RouteParserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/users", "Literal:/users")]
    [InlineData("/users/{id}", "Literal:/users/ Segment:id")]
    [InlineData("/v{major}.{minor}/x", "Literal:/v Segment:major Literal:. Segment:minor Literal:/x")]
    [InlineData("/points/{x,y}", "Literal:/points/ Segment:x Literal:, Segment:y")]
    [InlineData("/files/{+path}", "Literal:/files/ Reserved:path")]
    [InlineData("/files{/dir}{/name}", "Literal:/files OptionalSegment:dir OptionalSegment:name")]
    [InlineData("/files{/all*}", "Literal:/files OptionalSegment:all*")]
    [InlineData("/search{?q,page*}", "Literal:/search Query:q Query:page*")]
    [InlineData("/search?type=code{&q}", "Literal:/search QueryLiteral:type=code Query:q")]
    [InlineData("/search?q={text}&type=code", "Literal:/search Query:text=q QueryLiteral:type=code")]
    [InlineData("/search?a=1&q={text}&b=2&c", "Literal:/search QueryLiteral:a=1 Query:text=q QueryLiteral:b=2&c")]
    [InlineData("/o?$top={n}&$skip=5", "Literal:/o Query:n=$top!$top QueryLiteral:$skip=5")]
    [InlineData("/o?c%20d={y}&e[f]={z}", "Literal:/o Query:y=c d Query:z=e[f]!e[f]")]
    [InlineData("/o?x=1&f=Id eq '{id}' or {n}&b=2{&q}", "Literal:/o QueryLiteral:x=1 QueryPiece:f=Id%20eq%20'=f QueryHole:id=f QueryPiece:'%20or%20=f QueryHole:n=f QueryLiteral:b=2 Query:q")]
    [InlineData("/o?a=b={x}&r={p,q}-{s}", "Literal:/o QueryPiece:a=b==a QueryHole:x=a QueryPiece:r==r QueryHole:p=r QueryPiece:,=r QueryHole:q=r QueryPiece:-=r QueryHole:s=r")]
    [InlineData("/search?flag", "Literal:/search QueryLiteral:flag")]
    [InlineData("/search{?q}&type=code", "Literal:/search Query:q QueryLiteral:type=code")]
    [InlineData("/search?q=a%20b&x=%41|+*'(),;:@/?", "Literal:/search QueryLiteral:q=a%20b&x=%41|+*'(),;:@/?")]
    [InlineData("/caf\u00e9/100%/a|b", "Literal:/caf%C3%A9/100%25/a%7Cb")]
    [InlineData("/\U0001F600", "Literal:/%F0%9F%98%80")]
    [InlineData("/Products('{id}')", "Literal:/Products(' Segment:id Literal:')")]
    [InlineData("https://other.example/x/{id}", "Literal:https://other.example/x/ Segment:id")]
    [InlineData("/a/{per-page}", "Literal:/a/ Segment:per-page")]
    public void RouteIsReadIntoItsParts(string route, string expected)
    {
        var (parts, errors) = RouteParser.Parse(route);
        Assert.Empty(errors);
        Assert.Equal(expected, string.Join(" ", parts.Select(Show)));
    }

    [Theory]
    [InlineData("/a/{}", 4, "no name")]
    [InlineData("/a/{id", 3, "never closed")]
    [InlineData("/a/id}", 5, "no '{' before it")]
    [InlineData("/a/{i{d}}", 5, "inside a placeholder")]
    [InlineData("/a/{id:int}", 6, "route constraint of ASP.NET Core")]
    [InlineData("/a/{id?}", 6, "optional segment of ASP.NET Core")]
    [InlineData("/a/{**rest}", 4, "catch-all of ASP.NET Core")]
    [InlineData("/a/{*rest}", 4, "catch-all of ASP.NET Core")]
    [InlineData("/a/{id:3}", 6, "prefix modifier")]
    [InlineData("/a{#id}", 3, "fragment")]
    [InlineData("/a{;id}", 3, "no operator")]
    [InlineData("/a{.id}", 3, "no operator")]
    [InlineData("/a{?q}/b", 2, "before more of the path")]
    [InlineData("/a{&q}", 3, "there is none yet")]
    [InlineData("/a?x=1{?q}", 7, "a query already")]
    [InlineData("/a?x=1{/q}", 7, "belongs to the path")]
    [InlineData("/a?{q}=1", 3, "stands in a value")]
    [InlineData("/a?pre{q}", 6, "stands in a value")]
    [InlineData("/a?x={p}&{q}", 9, "stands in a value")]
    [InlineData("/a/{first name}", 9, "' ' cannot stand")]
    [InlineData("/a/<id>", 3, "%3C")]
    [InlineData("/a/\"id\"", 3, "%22")]
    public void MalformedRouteIsPointedAt(string route, int position, string message) => AssertError(route, position, message, isShape: false);

    [Theory]
    [InlineData("/a/../b", 3, "'..'")]
    [InlineData("/a/./b", 3, "'.'")]
    [InlineData("/a/%2e%2E", 3, "'%2e%2E'")]
    [InlineData("/a/%252e", 3, "'%252e'")]
    [InlineData("/a\\b", 2, "backslash")]
    [InlineData("/a b", 2, "%20")]
    [InlineData("/a\tb", 2, "control character")]
    [InlineData("/a#top", 2, "fragment")]
    [InlineData("//host/a", 0, "begins with '//'")]
    public void RouteThatCannotBeSentIsPointedAt(string route, int position, string message) => AssertError(route, position, message, isShape: true);

    [Fact]
    public void DotsBesideAPlaceholderAreNoStep() => Assert.Empty(RouteParser.Parse("/a/{x}../.{y}").Errors);

    [Fact]
    public void AllErrorsOfARouteAreReported() => Assert.Equal(2, RouteParser.Parse("/{}/{a:int}").Errors.Count);

    private static void AssertError(string route, int position, string message, bool isShape)
    {
        var error = Assert.Single(RouteParser.Parse(route).Errors.Take(1));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(isShape, error.IsShape);
        Assert.Equal(position, error.Position);
        Assert.InRange(error.Position + error.Length, error.Position + 1, route.Length);
    }

    private static string Show(RoutePart part) => $"{part.Kind}:{part.Text}{(part.Explode ? "*" : "")}{(part.QueryName is null ? "" : "=" + part.QueryName)}{(part.WrittenName is null ? "" : "!" + part.WrittenName)}";
}
