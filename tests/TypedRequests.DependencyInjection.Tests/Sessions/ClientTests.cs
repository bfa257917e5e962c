using Microsoft.Extensions.DependencyInjection;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class ClientTests : IAsyncLifetime
{
    private readonly ScriptedServer server = LoginServer.Start();

    [Fact]
    public async Task ClientsOfOneSessionShareItsJar()
    {
        await using var services = new ServiceCollection().AddHttpSession("api", At(server)).AddClient<IAccount>().AddClient<IMirror>().Services.BuildServiceProvider(true);

        await services.GetRequiredService<IAccount>().Login("ann");
        await services.GetRequiredService<IMirror>().Me();

        Assert.Equal(["sid=ann"], server.CookiesOfMe());
    }

    [Fact]
    public async Task ClientsOfScopesAreApartAndUnderValidationOnlyForScopes()
    {
        await using var services = new ServiceCollection().AddScopedSessionClient<IAccount>(At(server)).Services.BuildServiceProvider(true);
        await using var ann = services.CreateAsyncScope();
        await using var bob = services.CreateAsyncScope();

        await ann.ServiceProvider.GetRequiredService<IAccount>().Login("ann");
        await bob.ServiceProvider.GetRequiredService<IAccount>().Me();
        await ann.ServiceProvider.GetRequiredService<IAccount>().Me();

        Assert.Equal([null, "sid=ann"], server.CookiesOfMe());
        Assert.Throws<InvalidOperationException>(services.GetRequiredService<IAccount>);
    }

    [Fact]
    public async Task ValuesOfOneConsumersClientDoNotReachAnothers()
    {
        await using var services = new ServiceCollection().AddSessionClient<IMirror>(At(server)).Services.BuildServiceProvider(true);
        var (one, other) = (services.GetRequiredService<IMirror>(), services.GetRequiredService<IMirror>());
        one.Name = "one";

        await other.Me();
        await one.Me();

        Assert.Equal([null, "one"], server.Requests.Select(request => request.Header("X-Mirror")));
    }

    [Fact]
    public async Task KeyedClientsHaveSessionsOfTheirOwn()
    {
        await using var other = LoginServer.Start();
        await using var services = new ServiceCollection().AddKeyedSessionClient<IMirror>("eu", At(server)).Services.AddKeyedSessionClient<IMirror>("us", At(other)).Services.BuildServiceProvider(true);

        Assert.Equal(200, (int)services.GetRequiredKeyedService<IMirror>("eu").MeNow().StatusCode);
        await services.GetRequiredKeyedService<IMirror>("us").Me();

        Assert.Equal((1, 1), (server.Requests.Count, other.Requests.Count));
        Assert.Null(services.GetService<IMirror>());
    }

    [Fact]
    public void ClientOfTwoSessionsIsRefusedAndKeyedItIsNot()
    {
        var services = new ServiceCollection();
        services.AddHttpSession("one").AddClient<IMirror>().AddClient<IMirror>();
        var second = services.AddHttpSession("two").AddKeyedClient<IMirror>("two");

        Assert.Contains("AddKeyedClient", Assert.Throws<InvalidOperationException>(() => second.AddClient<IMirror>()).Message, StringComparison.Ordinal);
        Assert.Single(services, service => service.ServiceType == typeof(IMirror) && !service.IsKeyedService);
    }

    [Fact]
    public async Task AllClientsOfThisAssemblyAreAddedAndThoseAddedBeforeStay()
    {
        var collection = new ServiceCollection();
        collection.AddHttpSession("api", At(server)).AddClient<IAccount>();
        await using var services = collection.AddAllSessionClients(At(server)).BuildServiceProvider(true);

        await services.GetRequiredService<IMirror>().Me();
        await services.GetRequiredService<IPayments>().Balance("a");
        Assert.Single(services.GetServices<IAccount>());
        Assert.NotNull(services.GetRequiredKeyedService<Session>(typeof(IMirror).FullName));
    }

    [Fact]
    public void AllClientsOfAnotherAssemblyAreAskedForByOneOfItsTypes()
    {
        var services = new ServiceCollection().AddSessionClientsFromAssemblyContaining<ClientTests>();

        Assert.Contains(services, service => service.ServiceType == typeof(IPayments));
        Assert.Throws<InvalidOperationException>(() => services.AddSessionClientsFromAssemblyContaining<string>());
    }

    [Fact]
    public async Task BearerTokenIsAskedForInAScopeOfItsOwn()
    {
        var collection = new ServiceCollection().AddScoped<TokenSource>();
        collection.AddHttpSession("api", At(server)).AddClient<IAccount>().AddBearerToken((scope, _) => new(scope.GetRequiredService<TokenSource>().Token));
        await using var services = collection.BuildServiceProvider(true);

        await services.GetRequiredService<IAccount>().Me();
        await services.GetRequiredService<IAccount>().Me();

        var tokens = server.Requests.Select(request => request.Header("Authorization")).ToList();
        Assert.Equal(2, tokens.Distinct().Count());
        Assert.All(tokens, token => Assert.StartsWith("Bearer ", token, StringComparison.Ordinal));
        Assert.Equal(TokenSource.Made, TokenSource.Disposed);
    }

    public ValueTask InitializeAsync() => default;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static Action<HttpSessionOptions> At(ScriptedServer server) => options => options.BaseAddress = server.Address;

    private sealed class TokenSource : IDisposable
    {
        public TokenSource() => Made++;

        public static int Made { get; private set; }

        public static int Disposed { get; private set; }

        public string Token { get; } = Guid.NewGuid().ToString("N");

        public void Dispose() => Disposed++;
    }
}
