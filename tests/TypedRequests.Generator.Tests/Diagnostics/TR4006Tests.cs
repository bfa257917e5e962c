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

    [Theory] // field: D8
    [InlineData("string url = \"/users\"; url += {|TR4006:\"/\" + name|}; await session.GetAsync(url);")]
    [InlineData("string url = \"/users\"; url += {|TR4006:$\"/{name}\"|}; url += \"/repos\"; await session.GetAsync(url);")]
    [InlineData("var url = \"/users/\"; url += {|TR4006:name|}; await session.GetAsync(url);")]
    [InlineData("string url; if (id > 0) url = {|TR4006:$\"/users/{name}\"|}; else url = \"/users\"; await session.GetAsync(url);")]
    [InlineData("string url = already; for (var i = 0; i < id; i++) url += {|TR4006:\"/\" + i|}; await session.GetAsync(url);")]
    public Task D8_FiresThroughWhatAVariableIsAssignedAndAdded(string statements) => Verify(statements);

    [Theory] // field: D8
    [InlineData("string url = \"/users\"; url += \"/all\"; await session.GetAsync(url);")]
    [InlineData("string url = id > 0 ? already : already; url = url.Trim(); await session.GetAsync(url);")]
    [InlineData("var url = already; url = id > 0 ? url : \"/users\"; await session.GetAsync(url);")]
    public Task D8_StaysSilentOverVariablesWithoutHoles(string statements) => Verify(statements);

    [Theory] // field: D8
    [InlineData("private readonly string _url = \"/users\"; public Task<Response> Run(Session s) => s.GetAsync(_url);")]
    [InlineData("private string _url = \"/users\"; public C(string name) => _url = {|TR4006:$\"/users/{name}\"|}; public Task<Response> Run(Session s) => s.GetAsync(_url);")]
    [InlineData("private string _url = \"/users\"; public void Add(int id) { this._url += {|TR4006:\"/\" + id|}; } public Task<Response> Run(Session s) => s.GetAsync(_url);")]
    [InlineData("private static readonly string s_url = {|TR4006:$\"/users/{Environment.UserName}\"|}; public Task<Response> Run(Session s) => s.GetAsync(s_url);")]
    public async Task D8_FiresThroughAField(string members) => await Harness.AnalyzerRun.Verify($"public sealed class C {{ {members} }}", new Analyzers.UrlHolesAnalyzer());

    [Theory] // field: D8
    [InlineData("[RequestUrl] string url", "{|TR4006:$\"/users/{name}\"|}")]
    [InlineData("[RequestUrl] string url", "{|TR4006:\"/users/\" + name|}")]
    [InlineData("[RequestUrl] Uri url", "new Uri({|TR4006:$\"https://example.com/{name}\"|})")]
    [InlineData("[RequestUrl] string url", "name")]
    [InlineData("[RequestUrl] string url", "\"/users\"")]
    [InlineData("[RequestUrl] RequestUrl url", "$\"/users/{name}\"")]
    [InlineData("[RequestUrl] RequestUrl url", "{|TR4006:\"/users/\" + name|}")]
    [InlineData("[RequestUrl] RequestUrl? url", "name")]
    public async Task D8_AClientsUrlIsHeldToTheSame(string parameter, string argument)
    {
        var found = await Harness.AnalyzerRun.Verify(
            $"public interface IApi {{ [Get] Task<string> Load({parameter}, CancellationToken c = default); }} public static class P {{ public static Task<string> Run(IApi api, string name) => api.Load({argument}); }}",
            new Analyzers.UrlHolesAnalyzer());
        Assert.All(found.Where(_ => !parameter.Contains("RequestUrl url", StringComparison.Ordinal)), finding => Assert.Contains("Declare the parameter 'url' as RequestUrl", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public async Task D8_NoFixIsOfferedWhereATextCannotBeReplaced()
    {
        Assert.Empty(await CodeFixRun.Fixes("public static class P { public static Task<Response> Run(Session s, string a) { var url = \"/x\"; url += \"/\" + a; return s.GetAsync(url); } }", "TR4006"));
        Assert.Empty(await CodeFixRun.Fixes("[TypedClient] public interface IApi { [Get] Task<string> Load([RequestUrl] string url); } public static class P { public static Task<string> Run(IApi api, string a) => api.Load($\"/x/{a}\"); }", "TR4006"));
    }

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
