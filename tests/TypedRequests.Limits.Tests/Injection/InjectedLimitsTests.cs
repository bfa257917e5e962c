using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedRequests.Limits.Tests.Sessions;

namespace TypedRequests.Limits.Tests.Injection;

public sealed class InjectedLimitsTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 30, 20, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task SessionsOfANameShareWhatIsLearnt()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Left(60, 0, 1800));
        await using var services = Provide(server, retries: null);
        var factory = services.GetRequiredService<IHttpSessionFactory>();
        await factory.Get("api", "ann").GetAsync("/a");
        await Assert.ThrowsAsync<RateLimitException>(() => factory.Get("api", "bob").GetAsync("/a"));
        Assert.Equal(0, Assert.Single(services.GetRequiredKeyedService<RateLimits>("api").GetStatus()).Remaining);
    }

    [Fact]
    public async Task ARetryAfterARefusalWaitsOnce()
    {
        var server = new ScriptedServer(static (_, count) => count == 1 ? ScriptedServer.Reply(HttpStatusCode.TooManyRequests, ("Retry-After", "30")) : ScriptedServer.Left(100, 90, 60));
        await using var services = Provide(server, retries: 3);
        var call = services.GetRequiredKeyedService<Session>("api").GetAsync("/a");
        _time.Advance(TimeSpan.FromSeconds(29.9));
        Assert.Equal(1, server.Count);
        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.Equal(HttpStatusCode.OK, (await call).StatusCode);
        Assert.Equal(2, server.Count);
    }

    [Fact]
    public async Task ARefusalThatLastsTooLongIsTheResponse()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Reply(HttpStatusCode.TooManyRequests, ("Retry-After", "90")));
        await using var services = Provide(server, retries: 3);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await services.GetRequiredKeyedService<Session>("api").GetAsync("/a")).StatusCode);
        Assert.Equal(1, server.Count);
    }

    [Fact]
    public async Task EachAttemptTakesAPermit()
    {
        var server = new ScriptedServer(static (_, count) => count == 1 ? ScriptedServer.Reply(HttpStatusCode.BadGateway, ("X-RateLimit-Limit", "60"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "40")) : ScriptedServer.Left(60, 50, 60));
        await using var services = Provide(server, retries: 3);
        var call = services.GetRequiredKeyedService<Session>("api").GetAsync("/a");
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(1, server.Count);
        _time.Advance(TimeSpan.FromSeconds(36));
        Assert.Equal(HttpStatusCode.OK, (await call).StatusCode);
    }

    [Fact]
    public async Task ALimiterOfTheFrameworkGivesItsLeases()
    {
        var limits = new RateLimits(_time) { MaxWait = TimeSpan.FromSeconds(10) };
        using var limiter = limits.AsRateLimiter();
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/a");
        using (var lease = limiter.AttemptAcquire(request))
        {
            Assert.True(lease.IsAcquired);
            Assert.True(lease.TryGetMetadata(RateLimitsExtensions.Permit, out var permit));
            permit!.Answered(ScriptedServer.Left(60, 0, 1800));
        }

        using var refused = await limiter.AcquireAsync(request);
        Assert.False(refused.IsAcquired);
        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(1800), wait);
        Assert.Equal(0, limiter.GetStatistics(request)?.CurrentAvailablePermits);
        Assert.Throws<ArgumentOutOfRangeException>(() => limiter.AttemptAcquire(request, 2));
    }

    private ServiceProvider Provide(ScriptedServer server, int? retries)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        var builder = services.AddHttpSession("api", static options => options.BaseAddress = new("https://api.example")).AddRateLimits();
        if (retries is { } most) builder.AddRetry(retry => retry.MaxRetries = most);
        builder.Handlers.ConfigurePrimaryHttpMessageHandler(() => server);
        return services.BuildServiceProvider();
    }
}
