using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.HostedApp;

namespace TypedRequests.Hosts.Tests.Fakes;

/// <summary>docs/testing.md: one line puts a fake server into an application.</summary>
public sealed class AddFakeServerTests
{
    [Fact]
    public async Task EverySessionEndsInTheFakeServer()
    {
        using var server = new FakeServer();
        server.On<IHosted>(hosted => hosted.GetIssue(7)).Returns(new HostedIssue(7, "fake"));
        server.On<IHosted>(hosted => hosted.GetIssueNow(7)).Returns(new HostedIssue(7, "now"));
        server.On("GET", "/plain").ReturnsText("plain");
        var services = new ServiceCollection();
        services.AddHttpSession("api", options => options.BaseAddress = new("https://api.example")).AddClient<IHosted>();
        services.AddHttpClient("other");
        services.AddFakeServer(server);
        await using var provider = services.BuildServiceProvider();
        Assert.Equal("fake", (await provider.GetRequiredService<IHosted>().GetIssue(7)).Title);
        Assert.Equal(7, provider.GetRequiredService<IHosted>().GetIssueNow(7).Number);
        Assert.Equal("plain", await provider.GetRequiredService<IHttpClientFactory>().CreateClient("other").GetStringAsync("https://other.example/plain"));
    }

    [Fact]
    public async Task OneSessionEndsInTheFakeServer()
    {
        using FakeServer one = new(), other = new();
        one.On("GET", "/a").ReturnsText("one");
        other.On("GET", "/a").ReturnsText("other");
        var services = new ServiceCollection();
        foreach (var name in (string[])["one", "other"]) services.AddHttpSession(name, options => options.BaseAddress = new("https://api.example"));
        services.AddFakeServer(one, "one").AddFakeServer(other, "other");
        await using var provider = services.BuildServiceProvider();
        Assert.Equal("one", (await provider.GetRequiredKeyedService<Session>("one").GetAsync("/a")).Text);
        Assert.Equal("other", (await provider.GetRequiredKeyedService<Session>("other").GetAsync("/a")).Text);
    }

    [Fact]
    public async Task AHandlerThatWasGivenBeforeIsReplacedAndThoseInFrontOfItStay()
    {
        using var server = new FakeServer();
        server.On("GET", "/a").WhenHeader("X-Signed", "yes").Returns(HttpStatusCode.Accepted);
        var services = new ServiceCollection();
        services.AddFakeServer(server);
        services.AddHttpSession("api", options => options.BaseAddress = new("https://api.example"))
            .Handlers.ConfigurePrimaryHttpMessageHandler(() => new FakeHandler(_ => throw new InvalidOperationException("the network")))
            .AddHttpMessageHandler(() => new Signing());
        await using var provider = services.BuildServiceProvider();
        Assert.Equal(HttpStatusCode.Accepted, (await provider.GetRequiredKeyedService<Session>("api").GetAsync("/a")).StatusCode);
    }

    [Fact]
    public async Task RetriesDoNotWait()
    {
        using var server = new FakeServer();
        server.On<IHosted>(hosted => hosted.GetIssue(7)).ReturnsTooManyRequests(TimeSpan.FromSeconds(20)).ResetsBeforeHeaders().Returns(new HostedIssue(7, "at last"));
        var services = new ServiceCollection();
        services.AddSingleton(server.TimeProvider);
        services.AddHttpSession("api", options => options.BaseAddress = new("https://api.example")).AddClient<IHosted>().AddRetry();
        services.AddFakeServer(server);
        await using var provider = services.BuildServiceProvider();
        var before = server.TimeProvider.GetUtcNow();
        Assert.Equal("at last", (await provider.GetRequiredService<IHosted>().GetIssue(7)).Title);
        Assert.True(server.TimeProvider.GetUtcNow() - before >= TimeSpan.FromSeconds(20));
        server.Calls<IHosted>(hosted => hosted.GetIssue(7)).Times(3);
    }

    [Fact]
    public async Task UnderWebApplicationFactory()
    {
        using var server = new FakeServer();
        server.On<IHosted>(hosted => hosted.GetIssue(7)).Returns(new HostedIssue(7, "fake"));
        await using var factory = new WebApplicationFactory<AppMarker>().WithWebHostBuilder(host => host.ConfigureTestServices(services =>
        {
            services.AddHttpSession("upstream", options => options.BaseAddress = new("https://api.example")).AddClient<IHosted>();
            services.AddFakeServer(server);
        }));
        using var client = factory.CreateClient();
        Assert.StartsWith("GET /echo/a", await client.GetStringAsync("/echo/a"));
        Assert.Equal("fake", (await factory.Services.GetRequiredService<IHosted>().GetIssue(7)).Title);
    }

    [Fact]
    public async Task ASessionOverAnHttpClientKnowsTypedCallsToo()
    {
        using var server = new FakeServer();
        server.On<IHosted>(hosted => hosted.GetIssue(7)).Returns(new HostedIssue(7, "fake"));
        using var client = new HttpClient(server.CreateHandler());
        using var session = new Session(client);
        Assert.Equal("fake", (await session.For<IHosted>().GetIssue(7)).Title);
    }

    private sealed class Signing : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Signed", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
