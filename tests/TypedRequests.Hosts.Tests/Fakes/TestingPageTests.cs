using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.Samples;
using static TypedRequests.Argument;

namespace TypedRequests.Hosts.Tests.Fakes;

/// <summary>What docs/testing.md shows of applications.</summary>
public sealed class TestingPageTests
{
    [Fact]
    public async Task InAnApplication()
    {
        using var server = new FakeServer();
        server.On<IGitHub>(github => github.ListIssues(Any<string>())).Returns([]);
        await using var board = new WebApplicationFactory<Board>().WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddFakeServer(server)));
        Assert.Equal("[]", await board.CreateClient().GetStringAsync("/api/issues"));
        Add(new ServiceCollection(), server);
    }

    private static void Add(IServiceCollection services, FakeServer server)
    {
        services.AddFakeServer(server);
        services.AddFakeServer(server, "github");
        services.AddSingleton(server.TimeProvider);
    }
}
