using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Limits.Tests.Sessions;

public sealed class DeclaredLimitsTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 30, 20, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task AnInterfaceAndItsMethodLimitTheirCalls()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Reply(System.Net.HttpStatusCode.OK));
        using var session = new Session(server) { TimeProvider = _time };
        var reports = session.For<IReports>();
        await reports.GetReport(1);
        var second = reports.GetReport(2);
        _time.Advance(TimeSpan.FromSeconds(9));
        await second;
        var third = reports.GetReport(3);
        Assert.Equal(2, server.Count);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(3, session.Limits!.GetStatus().Count(static status => status.Source == RateLimitSource.Declared) + 1);
        _time.Advance(TimeSpan.FromSeconds(30));
        await third;
        Assert.Equal(3, server.Count);
    }

    [Fact]
    public async Task ALimitOfTheSessionHoldsForAnyCallAndInAnyWindow()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Reply(System.Net.HttpStatusCode.OK));
        var limits = new RateLimits { MaxWait = TimeSpan.FromSeconds(5) };
        limits.Add(new RateLimitRule(100, TimeSpan.FromMinutes(1)) { Origin = new("https://api.example") });
        using var session = new Session(server, disposeHandler: false) { BaseAddress = new("https://api.example"), TimeProvider = _time, Limits = limits };
        for (var call = 0; call < 90; call++) await session.GetAsync("/a");
        for (var call = 0; call < 10; call++)
        {
            var paced = session.GetAsync("/a");
            _time.Advance(TimeSpan.FromSeconds(5));
            await paced;
        }

        var late = await Assert.ThrowsAsync<RateLimitException>(() => session.GetAsync("/a"));
        Assert.Equal("100 in 60 s", late.Policy);
        Assert.Equal(100, server.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 40_000_000)]
    public void ARuleThatCannotHoldIsRefused(int permits, double seconds) => Assert.Throws<ArgumentOutOfRangeException>(() => new RateLimitRule(permits, TimeSpan.FromSeconds(seconds)));
}
