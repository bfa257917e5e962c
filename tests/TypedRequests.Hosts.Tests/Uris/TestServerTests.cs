using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.HostedApp;

namespace TypedRequests.Hosts.Tests.Uris;

/// <summary>field: H1. The hosts of ASP.NET Core's own tests take every URL that an ordinary Uri keeps as it is written.</summary>
public sealed class TestServerTests
{
    [Theory]
    [InlineData("/echo/a")]
    [InlineData("/echo/a%20b/%C3%A9?q=a%20b&x[]='1'")]
    [InlineData("/echo/v1.0/a;b=c/@x,y?z=%2F")]
    public async Task H1_ASessionOverATestServer(string target)
    {
        await using var hosted = await HostedServer.StartAsync();
        using var session = new Session(hosted.Server.CreateHandler()) { BaseAddress = new("http://localhost") };
        var response = await session.GetAsync(target);
        Assert.StartsWith("GET /echo/", response.Text);
        Assert.Equal(new Uri("http://localhost" + target), response.Url);
    }

    [Fact]
    public async Task H1_CookiesRedirectsBodiesAndStreamsWorkOnATestServer()
    {
        await using var hosted = await HostedServer.StartAsync();
        using var session = new Session(hosted.Server.CreateHandler()) { BaseAddress = new("http://localhost") };
        var signedIn = await session.GetAsync("/login/ann");
        Assert.Equal(("GET /echo/me sid=ann x=", 1), (signedIn.Text, signedIn.History.Count));
        Assert.Equal("{\"number\":1}", (await session.PostAsync("/issues", new() { Content = "{\"number\":1}" })).Text);
        await using var streamed = await session.GetAsync("/lines", new() { StreamResponse = true });
        Assert.Equal("line 0\nline 1\nline 2\n", await new StreamReader(streamed.Stream).ReadToEndAsync());
    }

    [Fact]
    public async Task H1_ATypedClientOverATestServer()
    {
        await using var hosted = await HostedServer.StartAsync();
        using var session = new Session(hosted.Server.CreateHandler());
        Assert.Equal(new HostedIssue(7, "a b&c"), await session.For<IHosted>().GetIssue(7, "a b&c"));
    }

    [Fact]
    public async Task H1_ClientsOfAContainerOverATestServer()
    {
        await using var hosted = await HostedServer.StartAsync();
        var services = new ServiceCollection();
        services.AddHttpSession("api", options => options.BaseAddress = new("http://localhost")).AddClient<IHosted>()
            .Handlers.ConfigurePrimaryHttpMessageHandler(_ => hosted.Server.CreateHandler());
        await using var provider = services.BuildServiceProvider();
        Assert.Equal("untitled", (await provider.GetRequiredService<IHosted>().GetIssue(7)).Title);
        Assert.StartsWith("GET /echo/x ", (await provider.GetRequiredKeyedService<Session>("api").GetAsync("/echo/x")).Text);
    }

    [Fact]
    public async Task H1_AWebApplicationFactory()
    {
        await using var factory = new WebApplicationFactory<AppMarker>();
        using var session = new Session(factory.Server.CreateHandler()) { BaseAddress = factory.Server.BaseAddress };
        Assert.Equal("untitled", (await session.For<IHosted>().GetIssue(1)).Title);
        Assert.StartsWith("GET /echo/a?b=c ", (await session.GetAsync("/echo/a?b=c")).Text);
    }

    [Fact]
    public async Task H1_AUrlThatATestServerCannotTakeSaysSo()
    {
        await using var hosted = await HostedServer.StartAsync();
        using var session = new Session(hosted.Server.CreateHandler()) { BaseAddress = new("http://localhost") };
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => session.GetAsync("/echo/%41"));
        Assert.Contains("/echo/A", refused.Message);
        Assert.StartsWith("GET /echo/A ", (await session.GetAsync(new Uri("http://localhost/echo/%41"))).Text);
    }

    [Fact]
    public async Task H1_TheHelpersOfAspNetCoreTakeTheUris()
    {
        var handler = new FakeHandler();
        using var session = new Session(handler);
        await session.GetAsync("http://localhost:81/a%20b?c=d");
        var uri = handler.Requests[0].RequestUri!;
        Assert.Equal("/a b", PathString.FromUriComponent(uri).Value);
        Assert.Equal("?c=d", Microsoft.AspNetCore.Http.QueryString.FromUriComponent(uri).Value);
        Assert.Equal("localhost:81", HostString.FromUriComponent(uri).Value);
        Assert.Equal("http://localhost:81/a%20b?c=d", UriHelper.Encode(uri));
        Assert.Equal("/a%20b", uri.GetComponents(UriComponents.Path | UriComponents.KeepDelimiter, UriFormat.UriEscaped));
    }
}
