using TypedRequests.Limits.Tests.Simulation;

namespace TypedRequests.Limits.Tests;

/// <summary>Governors against servers of every kind: they are hardly ever refused, and use what they are allowed.</summary>
public sealed class SimulatedServerTests
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    [Theory]
    [MemberData(nameof(FixedWindows))]
    public void FixedWindowsAreUsedAndNotOverrun(Spelling spelling, int callers, double skewSeconds)
    {
        var time = new SimulatedTime();
        var server = new FixedWindowServer(time, 300, s_minute, spelling) { Skew = TimeSpan.FromSeconds(skewSeconds) };
        Go(time, server, callers, windows: 10);
        AtMost(server, refused: 1, after: 2 * s_minute);
        Uses(server, 0.97 * 300 * 9);
    }

    public static TheoryData<Spelling, int, double> FixedWindows()
    {
        var data = new TheoryData<Spelling, int, double>();
        foreach (var spelling in (ReadOnlySpan<Spelling>)[Spelling.Epoch, Spelling.SecondsUp, Spelling.SecondsDown, Spelling.Standard])
            foreach (var callers in (ReadOnlySpan<int>)[1, 8, 64])
                foreach (var skew in (ReadOnlySpan<double>)[0, 3600, -86400]) data.Add(spelling, callers, skew);
        return data;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(64)]
    public void SlidingWindows(int callers)
    {
        var time = new SimulatedTime();
        var server = new SlidingWindowServer(time, 300, s_minute);
        Go(time, server, callers, windows: 10);
        AtMost(server, refused: 1, after: s_minute);
        Uses(server, 0.97 * 300 * 9);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(8, true)]
    [InlineData(64, true)]
    [InlineData(1, false)]
    [InlineData(8, false)]
    [InlineData(64, false)]
    public void TokenBuckets(int callers, bool isShopify)
    {
        var time = new SimulatedTime();
        var server = new TokenBucketServer(time, 40, 2, isShopify);
        Go(time, server, callers, windows: 10);
        AtMost(server, refused: 1, after: s_minute);
        Uses(server, 0.97 * 2 * 540);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(64)]
    public void Concurrency(int callers)
    {
        var time = new SimulatedTime();
        var server = new ConcurrencyServer(time, 10) { Service = TimeSpan.FromMilliseconds(500) };
        Go(time, server, callers, windows: 2);
        AtMost(server, refused: 1, after: s_minute);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(64)]
    public void SecondaryLimits(int callers)
    {
        var time = new SimulatedTime();
        var server = new SecondaryLimitServer(time, 100_000, 200);
        Go(time, server, callers, windows: 30);
        AtMost(server, refused: callers, after: TimeSpan.FromMinutes(3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(64)]
    public void SeveralPolicies(int callers)
    {
        var time = new SimulatedTime();
        var server = new TwoPoliciesServer(time, 10, 300);
        Go(time, server, callers, windows: 10);
        AtMost(server, refused: 1, after: s_minute);
        Uses(server, 0.97 * 300 * 9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(64)]
    public void ServersThatSayMoreIsLeftThanThereIs(int callers)
    {
        var time = new SimulatedTime();
        var server = new FixedWindowServer(time, 300, s_minute, Spelling.Epoch) { Lie = 50 };
        Go(time, server, callers, windows: 10);
        AtMost(server, refused: callers, after: 2 * s_minute);
        Uses(server, 0.97 * 300 * 9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(64)]
    public void SilentServers(int callers)
    {
        var time = new SimulatedTime();
        var server = new FixedWindowServer(time, 300, s_minute, Spelling.Silent);
        Go(time, server, callers, windows: 12);
        AtMost(server, refused: callers, after: 2 * s_minute);
        Uses(server, 0.97 * 300 * 9);
    }

    /// <summary>Processes that know nothing of each other: what the others use is seen in what the server tells.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(64)]
    public void FourProcessesThatDoNotKnowOfEachOther(int callers)
    {
        var time = new SimulatedTime();
        var server = new FixedWindowServer(time, 300, s_minute, Spelling.Epoch);
        Go(time, server, callers, windows: 10, processes: 4);
        // Each may take the last permits at the same time as the others.
        AtMost(server, refused: 4 * callers, after: 10 * s_minute);
        Uses(server, 0.97 * 300 * 9);
    }

    private static void Go(SimulatedTime time, SimulatedServer server, int callers, int windows, int processes = 1)
    {
        var run = new SimulatedCallers(time, server);
        for (var process = 0; process < processes; process++) run.Start(new LimitPartition(new LimitClock(time), "https://api.example:443", "", []), callers);
        run.Run(s_minute * windows);
        foreach (var at in server.Refusals.Take(4))
            TestContext.Current.TestOutputHelper?.WriteLine($"before {at / 10000}: {string.Join(' ', server.Passes.Where(pass => pass <= at && pass > at - 16_000_000).Select(pass => pass / 10000))}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{server.Allowed} allowed, refused at {string.Join(' ', server.Refusals.Select(at => at / TimeSpan.TicksPerMillisecond))}");
    }

    /// <summary>At most so many refusals in the time of learning, and none afterwards.</summary>
    private static void AtMost(SimulatedServer server, int refused, TimeSpan after)
    {
        Assert.DoesNotContain(server.Refusals, at => at > after.Ticks);
        foreach (var window in server.Refusals.GroupBy(at => at / TimeSpan.TicksPerMinute)) Assert.InRange(window.Count(), 0, refused);
    }

    private static void Uses(SimulatedServer server, double least) => Assert.True(server.Allowed >= least, $"{server.Allowed} went through; {least} were allowed and more.");
}
