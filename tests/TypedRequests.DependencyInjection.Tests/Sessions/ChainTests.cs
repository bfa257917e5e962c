using Microsoft.Extensions.DependencyInjection;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class ChainTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task HandlersOfTheBuilderSeeEveryHop()
    {
        await using var server = LoginServer.Start();
        var builder = Add(server);
        builder.Handlers.AddHttpMessageHandler(() => new Stamp());
        await using var services = builder.Services.BuildServiceProvider();

        var response = await Session(services).GetAsync("/go", cancellationToken: Token);

        Assert.Single(response.History);
        Assert.Equal(["stamped", "stamped"], server.Requests.Select(request => request.Header("X-Stamp")));
    }

    [Fact]
    public async Task SessionWithoutHandlersOfItsOwnSendsSynchronouslyToo()
    {
        await using var server = LoginServer.Start();
        await using var services = Add(server).Services.BuildServiceProvider();

        Assert.Equal(200, (int)Session(services).Get("/me", cancellationToken: Token).StatusCode);
    }

    [Theory]
    [InlineData(true, false, "keeps cookies"), InlineData(false, true, "follows redirects")]
    public async Task PrimaryHandlerThatActsBehindTheSessionsBackIsRefused(bool cookies, bool redirects, string expected)
    {
        await using var server = LoginServer.Start();
        var builder = Add(server);
        builder.Handlers.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseCookies = cookies, AllowAutoRedirect = redirects });
        await using var services = builder.Services.BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(() => Session(services));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains("'api'", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Action<HttpClient>> LostSettings => new()
    {
        { "BaseAddress", client => client.BaseAddress = new Uri("http://localhost") },
        { "DefaultRequestHeaders", client => client.DefaultRequestHeaders.Add("X", "y") },
        { "Timeout", client => client.Timeout = TimeSpan.FromSeconds(3) },
        { "MaxResponseContentBufferSize", client => client.MaxResponseContentBufferSize = 7 },
        { "DefaultRequestVersion", client => client.DefaultRequestVersion = new Version(2, 0) },
    };

    [Theory]
    [MemberData(nameof(LostSettings))]
    public async Task ConfigureHttpClientThatWouldNeverRunIsRefused(string setting, Action<HttpClient> configure)
    {
        await using var server = LoginServer.Start();
        var builder = Add(server);
        builder.Handlers.ConfigureHttpClient(configure);
        await using var services = builder.Services.BuildServiceProvider();

        Assert.Contains($"sets {setting} for 'api'", Assert.Throws<InvalidOperationException>(() => Session(services)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StandardResilienceHandlerOfTheFrameworkWorksAndKeepsTheTime()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.Status(503)).Reply(reply => reply.Json("{}"));
        var builder = Add(server);
        builder.Handlers.AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.Zero);
        await using var services = builder.Services.BuildServiceProvider();

        Assert.Equal(Timeout.InfiniteTimeSpan, Session(services).Timeout);
        Assert.Equal(200, (int)(await Session(services).GetAsync("/", cancellationToken: Token)).StatusCode);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task PlainClientOfTheSameNameGetsTheSameSafeConnections()
    {
        await using var server = LoginServer.Start();
        await using var services = Add(server).Services.BuildServiceProvider();
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient("api");

        await client.GetAsync(new Uri(server.Address, "login/ann"), Token);
        await client.GetAsync(new Uri(server.Address, "me"), Token);

        Assert.Equal([null], server.CookiesOfMe());
    }

    private static IHttpSessionBuilder Add(ScriptedServer server) =>
        new ServiceCollection().AddHttpSession("api", options => options.BaseAddress = server.Address);

    private static Session Session(ServiceProvider services) => services.GetRequiredKeyedService<Session>("api");

    private sealed class Stamp : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "stamped");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
