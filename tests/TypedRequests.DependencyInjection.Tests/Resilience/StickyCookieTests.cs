using Microsoft.Extensions.DependencyInjection;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Cookies of responses that a handler of the chain repeats.</summary>
public sealed class StickyCookieTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    // field: S12
    [Fact]
    public async Task S12_ARetryCarriesTheCookieOfTheResponseThatItRepeats()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.Status(503, "", ("Set-Cookie", "node=7; Path=/"), ("Set-Cookie", "sid=fresh; Path=/"))).Always(reply => reply.Status(200));
        await using var services = Services(server);
        var session = services.GetRequiredKeyedService<Session>("api");

        await session.GetAsync("/", new() { Cookies = { ["sid"] = "old" } }, Token);
        await session.GetAsync("/", cancellationToken: Token);

        Assert.Equal(["sid=old", "node=7; sid=fresh", "node=7; sid=fresh"], server.Requests.Select(request => request.Header("Cookie")));
        Assert.Equal(("7", "fresh"), (session.Cookies["node"], session.Cookies["sid"]));
    }

    [Fact]
    public async Task S12_ACookieThatTheFirstAttemptDeletesIsNotRepeated()
    {
        await using var server = ScriptedServer.Start().Reply(reply => reply.Status(503, "", ("Set-Cookie", "sid=; Max-Age=0; Path=/"))).Always(reply => reply.Status(200));
        await using var services = Services(server);
        var session = services.GetRequiredKeyedService<Session>("api");
        session.Cookies["hand"] = "1";

        await session.GetAsync("/", new() { Headers = { ["Cookie"] = "sid=old; a=1" } }, Token);

        Assert.Equal(["sid=old; a=1", "a=1"], server.Requests.Select(request => request.Header("Cookie")));
    }

    [Fact]
    public async Task S12_APrimaryHandlerOfOnesOwnIsSeenThrough()
    {
        var attempts = new List<string?>();
        var services = new ServiceCollection();
        services.AddHttpSession("api", options => options.BaseAddress = new("http://example.org"))
            .AddRetry(retry => retry.BaseDelay = TimeSpan.Zero)
            .Handlers.ConfigurePrimaryHttpMessageHandler(() => new Answering(attempts));
        await using var provider = services.BuildServiceProvider();
        var session = provider.GetRequiredKeyedService<Session>("api");

        Assert.Equal(200, (int)(await session.GetAsync("/", cancellationToken: Token)).StatusCode);

        Assert.Equal([null, "node=1", "node=2"], attempts);
        Assert.Equal("2", session.Cookies["node"]);
    }

    private static ServiceProvider Services(ScriptedServer server) =>
        new ServiceCollection().AddHttpSession("api", options => options.BaseAddress = server.Address).AddRetry(retry => retry.BaseDelay = TimeSpan.Zero).Services.BuildServiceProvider();

    private sealed class Answering(List<string?> attempts) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            attempts.Add(request.Headers.TryGetValues("Cookie", out var cookies) ? string.Join("; ", cookies) : null);
            var response = new HttpResponseMessage(attempts.Count < 3 ? System.Net.HttpStatusCode.ServiceUnavailable : System.Net.HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
            if (attempts.Count < 3)
                response.Headers.TryAddWithoutValidation("Set-Cookie", $"node={attempts.Count}; Path=/");
            return Task.FromResult(response);
        }
    }
}
