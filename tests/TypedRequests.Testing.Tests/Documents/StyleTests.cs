namespace TypedRequests.Testing.Tests;

/// <summary>Parameters are read by their style (OpenAPI 3.0.4, 4.7.12.4): a list and an object as each style writes them, and once with a text in the place of a number.</summary>
public sealed class StyleTests
{
    [Theory]
    [InlineData("/simple/numbers/3,4,5")]
    [InlineData("/simple/numbers/3%2C4%2C5")]
    [InlineData("/simple-explode/numbers/3,4,5")]
    [InlineData("/simple/point/x,1,y,2")]
    [InlineData("/simple-explode/point/x=1,y=2")]
    [InlineData("/label/numbers/.3,4,5")]
    [InlineData("/label-explode/numbers/.3.4.5")]
    [InlineData("/label/point/.x,1,y,2")]
    [InlineData("/label-explode/point/.x=1.y=2")]
    [InlineData("/matrix/numbers/;v=3,4,5")]
    [InlineData("/matrix-explode/numbers/;v=3;v=4;v=5")]
    [InlineData("/matrix/point/;v=x,1,y,2")]
    [InlineData("/matrix-explode/point/;x=1;y=2")]
    [InlineData("/form/numbers?v=3,4,5")]
    [InlineData("/form-explode/numbers?v=3&v=4")]
    [InlineData("/form-explode/numbers?v=3")]
    [InlineData("/form/point?v=x,1,y,2")]
    [InlineData("/form-explode/point?x=1&y=2")]
    [InlineData("/space/numbers?v=3%204%205")]
    [InlineData("/pipe/numbers?v=3|4|5")]
    [InlineData("/pipe/numbers?v=3%7C4")]
    [InlineData("/space/point?v=x%201%20y%202")]
    [InlineData("/pipe/point?v=x|1|y|2")]
    [InlineData("/deep/point?v[x]=1&v[y]=2")]
    [InlineData("/deep/point?v%5Bx%5D=1")]
    public async Task AValueIsReadByItsStyle(string url)
    {
        Assert.Null(await Verdicts.OursAsync(StyleDocument.Json, new DocumentRequest("GET", url)));
        var last = url.LastIndexOfAny(['1', '2', '3', '4', '5']);
        var refusal = await Verdicts.OursAsync(StyleDocument.Json, new DocumentRequest("GET", string.Concat(url.AsSpan(0, last), "z", url.AsSpan(last + 1))));
        Assert.Contains("expected integer, was \"z\"", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v: 3, 4,5", null)]
    [InlineData("v: 3,z", "header parameter 'v': $[1]: expected integer, was \"z\"")]
    public async Task AHeaderIsReadByItsStyle(string header, string? reason)
    {
        var refusal = await Verdicts.OursAsync(StyleDocument.Json, new DocumentRequest("GET", "/header/numbers", header));
        if (reason is null) Assert.Null(refusal);
        else Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/form/point?v=y,1", "'x' is required")]
    [InlineData("/deep/point?v[x]=1&v[z]=2", "the schema knows no 'z'")]
    [InlineData("/form-explode/point?x=1&z=2", "query parameter 'z' is not in the document")]
    [InlineData("/form/numbers", "query parameter 'v' is required")]
    public async Task AnObjectIsCheckedAsAWhole(string url, string reason) => Assert.Contains(reason, await Verdicts.OursAsync(StyleDocument.Json, new DocumentRequest("GET", url)), StringComparison.Ordinal);
}
