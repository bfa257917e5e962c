using Microsoft.Extensions.DependencyInjection;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class EndpointRetryTests : IAsyncLifetime
{
    private readonly ScriptedServer server = ScriptedServer.Start();
    private readonly ServiceProvider services;
    private readonly IPayments payments;

    public EndpointRetryTests()
    {
        services = new ServiceCollection().AddSessionClient<IPayments>(options => options.BaseAddress = server.Address).AddRetry(options => options.BaseDelay = TimeSpan.Zero).Services.BuildServiceProvider();
        payments = services.GetRequiredService<IPayments>();
    }

    [Fact]
    public async Task MarkedPostIsRepeatedWithOneKeyForAllAttemptsAndHopsOfACall()
    {
        server.Reply(reply => reply.Status(503)).Reply(reply => reply.Redirect(307, "/pay2")).Reply(reply => reply.Status(503)).Reply(reply => reply.Status(201));

        Assert.Equal(201, (int)(await payments.Pay(5)).StatusCode);

        Assert.Equal(4, server.Requests.Count);
        var key = Assert.Single(server.Requests.Select(request => request.Header("Idempotency-Key")).Distinct());
        Assert.True(Guid.TryParse(key, out _));
    }

    [Fact]
    public async Task EachCallHasAKeyOfItsOwn()
    {
        server.Always(reply => reply.Status(201));
        await payments.Pay(1);
        await payments.Pay(1);

        Assert.Equal(2, server.Requests.Select(request => request.Header("Idempotency-Key")).Distinct().Count());
    }

    [Fact]
    public async Task KeyGoesInTheHeaderThatIsNamedOrInNone()
    {
        server.Always(reply => reply.Status(201));
        await payments.PayOnce();
        await payments.PayKnown();
        await payments.Replace();

        Assert.NotNull(server.Requests[0].Header("X-Once"));
        Assert.All(server.Requests, request => Assert.Null(request.Header("Idempotency-Key")));
    }

    [Fact]
    public async Task InterfacesNoRetryHoldsForItsOtherMethods()
    {
        server.Always(reply => reply.Status(503));

        Assert.Equal(503, (int)(await payments.Balance("a")).StatusCode);
        Assert.Single(server.Requests);
    }

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await server.DisposeAsync();
    }
}
