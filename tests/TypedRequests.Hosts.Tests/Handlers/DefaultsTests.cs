using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.Hosts.Tests.Handlers;

/// <summary>field: H7. What is said for all clients by ConfigureHttpClientDefaults holds for sessions, in either order.</summary>
public sealed class DefaultsTests
{
    public static TheoryData<bool> Orders => [true, false];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task H7_AFakeForAllClientsIsWhatSessionsSendTo(bool defaultsFirst)
    {
        var fake = new FakeHandler(request => request.RequestUri!.AbsolutePath.StartsWith("/issues", StringComparison.Ordinal)
            ? new() { Content = new StringContent("{\"number\":1,\"title\":\"fake\"}") } : FakeHandler.Text("fake"));
        await using var provider = Build(defaultsFirst, clients => clients.ConfigurePrimaryHttpMessageHandler(() => fake));
        using var scope = provider.CreateScope();

        Assert.Equal("fake", (await provider.GetRequiredKeyedService<Session>("api").GetAsync("http://api.invalid/")).Text);
        Assert.Equal("fake", provider.GetRequiredKeyedService<Session>("api").Get("http://api.invalid/").Text);
        Assert.Equal("fake", (await scope.ServiceProvider.GetRequiredKeyedService<Session>("scoped").GetAsync("http://api.invalid/")).Text);
        Assert.Equal("fake", (await provider.GetRequiredService<IHttpSessionFactory>().Get("api", "ann").GetAsync("http://api.invalid/")).Text);
        Assert.Equal("fake", (await provider.GetRequiredService<IHosted>().GetIssue(1)).Title);
        Assert.Equal("fake", (await provider.GetRequiredKeyedService<IHosted>("eu").GetIssue(1)).Title);
        Assert.Equal("fake", provider.GetRequiredService<IHosted>().GetIssueNow(1).Title);
        Assert.Equal(7, fake.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task H7_TheNamesOwnHandlerGoesBeforeThatOfAllClients(bool defaultsFirst)
    {
        var services = new ServiceCollection();
        if (defaultsFirst) services.ConfigureHttpClientDefaults(clients => clients.ConfigurePrimaryHttpMessageHandler(() => new FakeHandler(_ => FakeHandler.Text("all"))));
        services.AddHttpSession("api").Handlers.ConfigurePrimaryHttpMessageHandler(() => new FakeHandler(_ => FakeHandler.Text("own")));
        if (!defaultsFirst) services.ConfigureHttpClientDefaults(clients => clients.ConfigurePrimaryHttpMessageHandler(() => new FakeHandler(_ => FakeHandler.Text("all"))));
        await using var provider = services.BuildServiceProvider();
        Assert.Equal("own", (await provider.GetRequiredKeyedService<Session>("api").GetAsync("http://api.invalid/")).Text);
    }

    // The user's connections, with the session's own rules: neither cookies nor redirects of the handler's.
    [Theory]
    [MemberData(nameof(Orders))]
    public async Task H7_AConnectCallbackForAllClientsIsUsed(bool defaultsFirst)
    {
        var connects = 0;
        await using var provider = Build(defaultsFirst, clients => clients.UseSocketsHttpHandler((handler, _) => handler.ConnectCallback = (_, _) =>
        {
            connects++;
            return ValueTask.FromResult<Stream>(new CannedStream("HTTP/1.1 302 Found\r\nLocation: /end\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        }));
        var session = provider.GetRequiredKeyedService<Session>("api");
        var response = await session.GetAsync("http://api.invalid/", new() { AllowRedirects = false });
        Assert.Equal((302, 1), ((int)response.StatusCode, connects));
        Assert.Equal("b", session.Cookies.Get("a")?.Value);
        Assert.Equal(302, (int)session.Get("http://api.invalid/", new() { AllowRedirects = false }).StatusCode);
        Assert.Equal(2, connects);
    }

    [Fact]
    public async Task H7_ASessionsOwnUseSocketsHttpHandlerIsUsedToo()
    {
        var services = new ServiceCollection();
        services.AddHttpSession("api").Handlers.UseSocketsHttpHandler((handler, _) =>
            handler.ConnectCallback = (_, _) => ValueTask.FromResult<Stream>(new CannedStream("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")));
        await using var provider = services.BuildServiceProvider();
        Assert.Equal("ok", (await provider.GetRequiredKeyedService<Session>("api").GetAsync("http://api.invalid/")).Text);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task H7_AHandlerForAllClientsThatActsBehindTheSessionsBackIsRefused(bool defaultsFirst)
    {
        await using var provider = Build(defaultsFirst, clients => clients.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler()));
        var refused = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredKeyedService<Session>("api"));
        Assert.Contains("'api', set for it or for all clients, keeps cookies", refused.Message);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task H7_SettingsOfAnHttpClientForAllClientsAreRefused(bool defaultsFirst)
    {
        await using var provider = Build(defaultsFirst, clients => clients.ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("X-A", "b")));
        Assert.Contains("sets DefaultRequestHeaders for 'api'", Assert.Throws<InvalidOperationException>(() => provider.GetRequiredKeyedService<Session>("api")).Message);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task H7_HandlersAndLifetimesForAllClientsHold(bool defaultsFirst)
    {
        var fake = new FakeHandler();
        var made = 0;
        await using var provider = Build(defaultsFirst, clients =>
        {
            clients.ConfigurePrimaryHttpMessageHandler(() => fake).SetHandlerLifetime(TimeSpan.FromSeconds(1));
            clients.AddHttpMessageHandler(() =>
            {
                made++;
                return new Marking();
            });
            clients.RemoveAllLoggers().RedactLoggedHeaders(["X-Secret"]).AddAsKeyed();
        });
        var session = provider.GetRequiredKeyedService<Session>("api");
        await session.GetAsync("http://api.invalid/");
        await Task.Delay(1500);
        await session.GetAsync("http://api.invalid/");
        Assert.Equal(2, made);
        Assert.All(fake.Requests, request => Assert.True(request.Headers.Contains("X-Marked")));
    }

    private static ServiceProvider Build(bool defaultsFirst, Action<IHttpClientBuilder> defaults)
    {
        var services = new ServiceCollection();
        if (defaultsFirst) services.ConfigureHttpClientDefaults(defaults);
        services.AddHttpSession("api");
        services.AddScopedHttpSession("scoped");
        services.AddSessionClient<IHosted>();
        services.AddKeyedSessionClient<IHosted>("eu");
        if (!defaultsFirst) services.ConfigureHttpClientDefaults(defaults);
        return services.BuildServiceProvider();
    }

    private sealed class Marking : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
