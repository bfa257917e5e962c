using Microsoft.Extensions.DependencyInjection;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>What the page on dependency injection says of handlers and scopes.</summary>
public sealed class HandlerScopeTests
{
    // field: P7
    [Fact]
    public async Task P7_AHandlerHasAScopeOfTheFactoryAndConfigureSessionTheCallers()
    {
        await using var server = ScriptedServer.Start().Always(reply => reply.Status(200));
        var services = new ServiceCollection().AddScoped<User>().AddTransient<Naming>();
        services.AddScopedHttpSession("shop", options => options.BaseAddress = server.Address)
            .ConfigureSession(context => context.Session.Headers["X-Session"] = context.Services.GetRequiredService<User>().Id)
            .Handlers.AddHttpMessageHandler<Naming>();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();

        await scope.ServiceProvider.GetRequiredKeyedService<Session>("shop").GetAsync("/", cancellationToken: TestContext.Current.CancellationToken);

        var id = scope.ServiceProvider.GetRequiredService<User>().Id;
        Assert.Equal(id, server.Requests[0].Header("X-Session"));
        Assert.NotEqual(id, server.Requests[0].Header("X-Handler"));
    }

    private sealed class User
    {
        public string Id { get; } = Guid.NewGuid().ToString();
    }

    private sealed class Naming(User user) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("X-Handler", user.Id);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
