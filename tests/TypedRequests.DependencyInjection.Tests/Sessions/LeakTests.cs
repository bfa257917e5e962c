using Microsoft.Extensions.DependencyInjection;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>The scenario for which the framework's own documentation advises against its factory when cookies are used: two users, one handler.</summary>
public sealed class LeakTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task PlainFactorySendsOneUsersCookieForAnother()
    {
        await using var server = LoginServer.Start();
        await using var services = new ServiceCollection().AddHttpClient("shop").Services.BuildServiceProvider();
        await using (var ann = services.CreateAsyncScope())
            await Client(ann).GetAsync(new Uri(server.Address, "login/ann"), Token);
        await using (var bob = services.CreateAsyncScope())
            await Client(bob).GetAsync(new Uri(server.Address, "me"), Token);

        Assert.Equal(["sid=ann"], server.CookiesOfMe());

        static HttpClient Client(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<IHttpClientFactory>().CreateClient("shop");
    }

    [Fact]
    public async Task ScopedSessionsKeepEachUsersCookiesToThatUser()
    {
        await using var server = LoginServer.Start();
        await using var services = Scoped(server);
        await using (var ann = services.CreateAsyncScope())
        {
            await Session(ann).GetAsync("/login/ann", cancellationToken: Token);
            await using (var bob = services.CreateAsyncScope())
                await Session(bob).GetAsync("/me", cancellationToken: Token);
            await Session(ann).GetAsync("/me", cancellationToken: Token);
        }

        Assert.Equal([null, "sid=ann"], server.CookiesOfMe());
        Assert.Single(server.Connections);
    }

    [Fact]
    public async Task AThousandScopedSessionsShareOneConnectionInSequence()
    {
        await using var server = LoginServer.Start();
        await using var services = Scoped(server);
        for (var user = 0; user < 1000; user++)
            await VisitAsync(services);

        Assert.Equal(3000, server.Requests.Count);
        Assert.Single(server.Connections);
    }

    [Fact]
    public async Task AThousandScopedSessionsInParallelKeepToTheLimitOfConnections()
    {
        await using var server = LoginServer.Start();
        await using var services = Scoped(server, options => options.Connections.MaxPerHost = 8);
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => VisitAsync(services)));

        Assert.Equal(3000, server.Requests.Count);
        Assert.InRange(server.PeakConnections, 1, 8);
        Assert.All(server.CookiesOfMe(), cookies => Assert.Equal("sid=ann", cookies));
    }

    private static async Task VisitAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await Session(scope).GetAsync("/login/ann", cancellationToken: Token);
        await Session(scope).GetAsync("/me", cancellationToken: Token);
        await Session(scope).GetAsync("/login/bob", cancellationToken: Token);
    }

    private static Session Session(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredKeyedService<Session>("shop");

    private static ServiceProvider Scoped(ScriptedServer server, Action<HttpSessionOptions>? configure = null) =>
        new ServiceCollection().AddScopedHttpSession("shop", options => options.BaseAddress = server.Address).Configure(configure).Services.BuildServiceProvider();
}
