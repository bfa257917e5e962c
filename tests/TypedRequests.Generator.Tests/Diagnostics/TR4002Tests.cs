using System.Collections.Immutable;
using TypedRequests.Generator.Analyzers;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR4002Tests : UseTests
{
    [Theory]
    [InlineData("using var s = new Session({|TR4002:new HttpClientHandler()|});")]
    [InlineData("using var s = new Session({|TR4002:new SocketsHttpHandler { AllowAutoRedirect = false }|});")]
    [InlineData("using var s = new Session({|TR4002:new SocketsHttpHandler { UseCookies = false }|});")]
    [InlineData("using var s = new Session({|TR4002:new SocketsHttpHandler { AllowAutoRedirect = true, UseCookies = false }|});")]
    [InlineData("var handler = {|TR4002:new SocketsHttpHandler()|}; using var s = new Session(handler);")]
    [InlineData("using Session s = new({|TR4002:new HttpClientHandler()|});")]
    [InlineData("using var s = new Session(new Logging { InnerHandler = {|TR4002:new HttpClientHandler()|} });")]
    public Task Fires(string statements) => Verify(statements);

    [Theory]
    [InlineData("using var s = new Session(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });")]
    [InlineData("var handler = new SocketsHttpHandler(); handler.AllowAutoRedirect = false; handler.UseCookies = false; using var s = new Session(handler);")]
    [InlineData("using var client = new HttpClient(new HttpClientHandler());")]
    [InlineData("using var s = new Session();")]
    public Task StaysSilent(string statements) => Verify(statements);

    [Theory] // field: H2
    [InlineData("browser", 0)]
    [InlineData("Linux, macOS,Browser", 0)]
    [InlineData("Linux,macOS,Windows", 1)]
    [InlineData("", 1)]
    public async Task H2_StaysSilentWhereABrowserFollowsRedirectsWhateverTheHandlerSays(string platforms, int findings)
    {
        var properties = new BuildProperties(ImmutableDictionary<string, string>.Empty.Add("build_property._SupportedPlatformList", platforms));
        var compilation = TestCompilation.Create("public static class Program { public static TypedRequests.Session Connect() => new(new System.Net.Http.HttpClientHandler()); }");
        Assert.Equal(findings, (await AnalyzerRun.Find(compilation, properties, new HandlerAnalyzer())).Count);
    }
}
