using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using IIssues = TypedRequests.Hosts.Tests.IHosted;

namespace TypedRequests.Hosts.Tests.Pages;

/// <summary>What docs/dependency-injection.md shows of service discovery and of clients that exist already.</summary>
public sealed class HostPageTests
{
    [Fact]
    public void ServicesAreDiscovered()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddServiceDiscovery();
        services.ConfigureHttpClientDefaults(clients => clients.AddServiceDiscovery());     // what Aspire's service defaults do
        services.AddHttpSession("weather", options => options.BaseAddress = new("https+http://weather"));
        using var provider = services.BuildServiceProvider();
        Assert.Equal("https+http://weather/", provider.GetRequiredKeyedService<Session>("weather").BaseAddress?.AbsoluteUri);
    }

    [Fact]
    public async Task AClientOfTheFactoryBecomesASession()
    {
        var services = new ServiceCollection();
        services.AddHttpClient("issues").ConfigurePrimaryHttpMessageHandler(() => new FakeHandler(_ => new() { Content = new StringContent("{\"number\":1,\"title\":\"x\"}") }));
        using var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        using var session = new Session(factory.CreateClient("issues"));     // or any HttpClient
        IIssues issues = session.For<IIssues>();
        Assert.Equal("x", (await issues.GetIssue(1)).Title);
    }
}
