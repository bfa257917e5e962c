using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.HostedApp;

namespace TypedRequests.Hosts.Tests.Fakes;

/// <summary>What docs/testing.md shows of applications.</summary>
public sealed class TestingPageTests
{
    [Fact]
    public async Task InAnApplication()
    {
        using var server = new FakeServer();
        await using var app = new WebApplicationFactory<AppMarker>().WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddFakeServer(server)));
        Assert.StartsWith("GET /echo/a", await app.CreateClient().GetStringAsync("/echo/a"));
        Add(new ServiceCollection(), server);
    }

    private static void Add(IServiceCollection services, FakeServer server)
    {
        services.AddFakeServer(server);
        services.AddFakeServer(server, "github");
        services.AddSingleton(server.TimeProvider);
    }
}
