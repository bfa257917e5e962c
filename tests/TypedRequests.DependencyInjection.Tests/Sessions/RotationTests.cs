using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class RotationTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task RotationAtEveryCallUnderLoadLosesNeitherCookieNorCall()
    {
        await using var server = LoginServer.Start();
        var builder = new ServiceCollection().AddHttpSession("api", options =>
        {
            options.BaseAddress = server.Address;
            options.Connections.MaxPerHost = 4;
        });
        builder.Services.Replace(ServiceDescriptor.Singleton<IHttpMessageHandlerFactory, Rotation>());
        await using var services = builder.Services.BuildServiceProvider();
        var session = services.GetRequiredKeyedService<Session>("api");
        await session.GetAsync("/login/ann", cancellationToken: Token);

        await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => session.GetAsync("/go", cancellationToken: Token)));

        Assert.Equal(400, server.CookiesOfMe().Count);
        Assert.All(server.CookiesOfMe(), cookies => Assert.Equal("sid=ann", cookies));
        Assert.InRange(server.PeakConnections, 1, 4);
        Assert.True(Rotation.Made >= 800);
    }

    /// <summary>A factory that exchanges the chain each time, and disposes the last one while calls over it are under way.</summary>
    private sealed class Rotation(IServiceProvider services) : IHttpMessageHandlerFactory
    {
        private static int made;
        private HttpMessageHandler? last;

        public static int Made => made;

        public HttpMessageHandler CreateHandler(string name)
        {
            Interlocked.Increment(ref made);
            var pool = services.GetRequiredService<SessionChains>().Get(name).Pool;
            var chain = new Pass(new Pass(new PoolHandler(pool)));
            Interlocked.Exchange(ref last, chain)?.Dispose();
            return chain;
        }

        private sealed class Pass(HttpMessageHandler inner) : DelegatingHandler(inner)
        {
            // As the factory does it: what is under way goes on, and the inner handlers are disposed.
            protected override void Dispose(bool disposing) => InnerHandler?.Dispose();
        }
    }
}
