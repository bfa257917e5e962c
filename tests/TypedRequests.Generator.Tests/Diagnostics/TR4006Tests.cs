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
    [InlineData("Url url = {|TR4006:\"/users/\" + name|};")]
    [InlineData("await Requests.GetAsync({|TR4006:already + \"/users/\" + name|});")]
    [InlineData("await session.SendAsync(HttpMethod.Get, {|TR4006:\"/a/\" + $\"{name}\"|});")]
    public Task Fires(string statements) => Verify(statements);

    [Theory]
    [InlineData("await session.GetAsync($\"/users/{name}\");")]
    [InlineData("await session.GetAsync(\"/users\");")]
    [InlineData("await session.GetAsync(\"/users\" + \"/all\");")]
    [InlineData("const string Root = \"/users\"; await session.GetAsync(Root + \"/all\");")]
    [InlineData("await session.GetAsync(already);")]
    [InlineData("await session.GetAsync(already + \"/users\");")]
    [InlineData("await session.GetAsync(Url.Raw(\"/users/\" + name));")]
    [InlineData("await session.GetAsync(new Uri(\"https://example.com/\"));")]
    [InlineData("string text = \"/users/\" + name; Console.WriteLine(text);")]
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

    [Fact]
    public async Task WhatIsEscapedAlreadyIsSaidSo()
    {
        var text = await CodeFixRun.Fix(
            """public static class P { public static Task<Response> Run(Session s, string a) => s.GetAsync("/x/" + a); }""", "TR4006", "Use Url.Raw");
        Assert.Contains("""s.GetAsync(Url.Raw("/x/" + a))""", text);
    }
}
