using TypedRequests.Generator.Tests.CodeFixes;

namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR4006Tests : UseTests
{
    [Theory]
    [InlineData("await session.GetAsync({|TR4006:\"/users/\" + name|});")]
    [InlineData("await session.GetAsync({|TR4006:\"/users/\" + id|});")]
    [InlineData("await session.GetAsync((string){|TR4006:$\"/users/{name}\"|});")]
    [InlineData("await session.GetAsync({|TR4006:string.Format(\"/users/{0}\", name)|});")]
    [InlineData("await session.GetAsync({|TR4006:string.Concat(\"/users/\", name)|});")]
    [InlineData("string url = {|TR4006:$\"/users/{name}\"|}; await session.GetAsync(url);")]
    [InlineData("var url = {|TR4006:\"/users/\" + name + \"/repos\"|}; await session.PostAsync(url);")]
    [InlineData("RequestUrl url = {|TR4006:\"/users/\" + name|};")]
    [InlineData("await Requests.GetAsync({|TR4006:already + \"/users/\" + name|});")]
    [InlineData("await session.SendAsync(HttpMethod.Get, {|TR4006:\"/a/\" + $\"{name}\"|});")]
    [InlineData("await session.GetAsync(id > 0 ? {|TR4006:$\"/users/{name}\"|} : \"/users\");")]
    [InlineData("await session.GetAsync(id switch { 0 => \"/users\", 1 => {|TR4006:\"/users/\" + name|}, _ => ({|TR4006:$\"/all/{name}\"|}) });")]
    [InlineData("string? given = null; await session.GetAsync(given ?? {|TR4006:$\"/users/{name}\"|});")]
    [InlineData("await session.GetAsync(new Uri({|TR4006:$\"https://example.com/{name}\"|}));")]
    [InlineData("var url = new Uri({|TR4006:\"/users/\" + name|}, UriKind.Relative); await session.GetAsync(url);")]
    [InlineData("string url = id > 0 ? {|TR4006:$\"/users/{name}\"|} : {|TR4006:$\"/all/{name}\"|}; await session.GetAsync(url);")]
    public Task Fires(string statements) => Verify(statements);

    [Theory]
    [InlineData("await session.GetAsync($\"/users/{name}\");")]
    [InlineData("await session.GetAsync(\"/users\");")]
    [InlineData("await session.GetAsync(\"/users\" + \"/all\");")]
    [InlineData("const string Root = \"/users\"; await session.GetAsync(Root + \"/all\");")]
    [InlineData("await session.GetAsync(already);")]
    [InlineData("await session.GetAsync(already + \"/users\");")]
    [InlineData("await session.GetAsync(RequestUrl.Raw(\"/users/\" + name));")]
    [InlineData("await session.GetAsync(new Uri(\"https://example.com/\"));")]
    [InlineData("string text = \"/users/\" + name; Console.WriteLine(text);")]
    [InlineData("await session.GetAsync(id > 0 ? already : \"/users\");")]
    [InlineData("await session.GetAsync(id > 0 ? (RequestUrl)$\"/users/{name}\" : \"/users\");")]
    [InlineData("session.BaseAddress = new Uri($\"https://{name}.example.com/\");")]
    public Task StaysSilent(string statements) => Verify(statements);

    [Fact]
    public async Task AConcatenationBecomesAnInterpolation()
    {
        var text = await CodeFixRun.Fix(
            """public static class P { public static Task<Response> Run(Session s, string a, int b) => s.GetAsync("/x/{0}/" + a + "/" + (b + 1) + (b > 0 ? "y" : "z")); }""",
            "TR4006",
            "Pass the interpolation");
        Assert.Contains("""s.GetAsync($"/x/{{0}}/{a}/{b + 1}{(b > 0 ? "y" : "z")}")""", text);
    }

    [Theory]
    [InlineData("return s.GetAsync(b > 0 ? $\"/x/{a}\" : \"/y\");", "return s.GetAsync(b > 0 ? (RequestUrl)$\"/x/{a}\" : \"/y\");")]
    [InlineData("return s.GetAsync(new Uri($\"https://h/{a}\"));", "return s.GetAsync($\"https://h/{a}\");")]
    [InlineData("var url = new Uri(\"/x/\" + a, UriKind.Relative); return s.GetAsync(url);", "RequestUrl url = $\"/x/{a}\"; return s.GetAsync(url);")]
    [InlineData("string url = b > 0 ? $\"/x/{a}\" : \"/y\"; return s.GetAsync(url);", "RequestUrl url = b > 0 ? (RequestUrl)$\"/x/{a}\" : \"/y\"; return s.GetAsync(url);")]
    [InlineData("string? g = null; return s.GetAsync(g ?? $\"/x/{a}\");", "string? g = null; return s.GetAsync(g ?? (RequestUrl)$\"/x/{a}\");")]
    [InlineData("return s.GetAsync(b switch { 0 => \"/y\", _ => $\"/x/{a}\" });", "return s.GetAsync(b switch { 0 => \"/y\", _ => (RequestUrl)$\"/x/{a}\" });")]
    [InlineData("return s.GetAsync((string)($\"/x/{a}\"));", "return s.GetAsync($\"/x/{a}\");")]
    public async Task WhatMadeAStringOfItGoesAway(string statements, string expected)
    {
        var source = $$"""public static class P { public static Task<Response> Run(Session s, string a, int b) { {{statements}} } }""";
        Assert.Contains(expected, await CodeFixRun.Fix(source, "TR4006", "Pass the interpolation"));
        await CodeFixRun.AssertLeavesNothing(source, "PassInterpolationFix:Pass the interpolation", "TR4006");
        await CodeFixRun.AssertLeavesNothing(source, "PassInterpolationFix:Use RequestUrl.Raw", "TR4006");
    }

    [Fact]
    public async Task WhatIsEscapedAlreadyIsSaidSo()
    {
        var text = await CodeFixRun.Fix(
            """public static class P { public static Task<Response> Run(Session s, string a) => s.GetAsync("/x/" + a); }""", "TR4006", "Use RequestUrl.Raw");
        Assert.Contains("""s.GetAsync(RequestUrl.Raw("/x/" + a))""", text);
    }
}
