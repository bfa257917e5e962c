using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>A failure after retries says which attempt it was, and which limit was over.</summary>
public sealed class RetrySentenceTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact] // field: S22
    public async Task S22_TheLimitOfAnAttemptIsNotTakenForThatOfAll()
    {
        await using var server = ScriptedServer.Start().Always(reply => reply.WaitFor(new TaskCompletionSource().Task));
        await using var services = Services(server.Address, retry => (retry.MaxRetries, retry.AttemptTimeout, retry.TotalTimeout) = (2, TimeSpan.FromSeconds(0.3), TimeSpan.FromSeconds(60)));
        var failed = await Assert.ThrowsAsync<RequestTimeoutException>(() => Session(services).GetAsync("/slow?q=hidden", cancellationToken: Token));
        Assert.Equal($"GET {server.Address}slow?* timed out while waiting for the headers of the response, in attempt 3 of 3: an attempt took longer than 0.3 s.", failed.Message);
    }

    [Fact] // field: S22
    public async Task S22_TheLimitOfAllAttemptsIsNamed()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.Status(503)).Always(reply => reply.WaitFor(new TaskCompletionSource().Task));
        await using var services = Services(server.Address, retry => retry.TotalTimeout = TimeSpan.FromSeconds(1.5));
        var failed = await Assert.ThrowsAsync<RequestTimeoutException>(() => Session(services).GetAsync("/", cancellationToken: Token));
        Assert.Equal($"GET {server.Address} timed out while waiting for the headers of the response, in attempt 2 of 4: the request and its retries took longer than 1.5 s.", failed.Message);
    }

    [Fact] // field: S22
    public async Task S22_ARefusedConnectionSaysHowOftenItWasTried()
    {
        await using var services = Services(new("http://127.0.0.1:1"), retry => retry.MaxRetries = 2);
        var failed = await Assert.ThrowsAsync<RequestException>(() => Session(services).GetAsync("/", cancellationToken: Token));
        Assert.Equal("GET http://127.0.0.1:1/ failed while connecting to 127.0.0.1:1, in attempt 3 of 3: Connection refused.", failed.Message);
    }

    [Fact] // field: S22: the copies that are sent again are known by the message that the session has made
    public async Task S22_ALaterAttemptsConnectionIsKnown()
    {
        using var silent = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var address = new Uri($"https://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/");
        await using var services = Services(address, retry => (retry.MaxRetries, retry.AttemptTimeout) = (1, TimeSpan.FromSeconds(0.5)));
        var failed = await Assert.ThrowsAsync<RequestTimeoutException>(() => Session(services).GetAsync("/", cancellationToken: Token));
        Assert.Equal($"GET {address} timed out in the TLS handshake with {address.Authority}, in attempt 2 of 2: an attempt took longer than 0.5 s.", failed.Message);
    }

    [Fact] // field: S22, S1: over handlers, a proxy of the settings is named, and its password is not
    public async Task S22_AProxyOfTheSettingsIsNamed()
    {
        var services = new ServiceCollection();
        services.AddHttpSession("api", options =>
        {
            options.BaseAddress = new("http://api.example/");
            options.Connections.Proxy = new("http://user:hidden@127.0.0.1:1");
        }).AddRetry(retry => (retry.MaxRetries, retry.BaseDelay) = (1, TimeSpan.Zero));
        await using var provider = services.BuildServiceProvider();
        var failed = await Assert.ThrowsAsync<RequestException>(() => Session(provider).GetAsync("/", cancellationToken: Token));
        Assert.Equal("GET http://api.example/ failed while connecting to the proxy http://127.0.0.1:1, in attempt 2 of 2: Connection refused.", failed.Message);
        Assert.DoesNotContain("hidden", failed.ToString(), StringComparison.Ordinal);
    }

    private static ServiceProvider Services(Uri address, Action<RetryOptions> configure) =>
        new ServiceCollection().AddHttpSession("api", options =>
        {
            (options.BaseAddress, options.Timeout) = (address, Timeout.InfiniteTimeSpan);
            options.Connections.UseEnvironmentProxy = false;
        }).AddRetry(retry =>
        {
            retry.BaseDelay = TimeSpan.Zero;
            configure(retry);
        }).Services.BuildServiceProvider();

    private static Session Session(ServiceProvider services) => services.GetRequiredKeyedService<Session>("api");
}
