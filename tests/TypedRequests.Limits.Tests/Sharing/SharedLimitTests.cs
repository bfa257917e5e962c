using TypedRequests.Limits.Tests.Simulation;

namespace TypedRequests.Limits.Tests.Sharing;

/// <summary>Processes that share a store, against servers of every kind, by simulated time.</summary>
public sealed class SharedLimitTests
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    public static TheoryData<string, int, int, double> Runs()
    {
        var data = new TheoryData<string, int, int, double>();
        foreach (var server in (ReadOnlySpan<string>)["fixed", "skewed", "standard", "sliding", "bucket", "shopify"])
            foreach (var processes in (ReadOnlySpan<int>)[2, 4])
                foreach (var callers in (ReadOnlySpan<int>)[1, 8, 64]) data.Add(server, processes, callers, server is "fixed" ? 4 : 0);
        return data;
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void TogetherTheyAreHardlyRefusedAndUseWhatIsAllowed(string kind, int processes, int callers, double storeMilliseconds)
    {
        var time = new SimulatedTime();
        var (server, perMinute) = Server(kind, time);
        Go(time, server, processes, callers, new SlowStore(time, TimeSpan.FromMilliseconds(storeMilliseconds)), []);
        // One in the eight minutes after they have learnt: of a window that slides.
        Assert.InRange(server.Refusals.Count(at => at > 2 * s_minute.Ticks), 0, kind == "sliding" ? 1 : 0);
        Assert.All(server.Refusals.GroupBy(at => at / TimeSpan.TicksPerMinute), window => Assert.InRange(window.Count(), 0, processes));
        Assert.True(server.Allowed >= 0.97 * perMinute * 9, $"{server.Allowed} went through; {perMinute * 9} were allowed and more.");
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(4, 8)]
    [InlineData(4, 64)]
    public void ADeclaredLimitHoldsForAllOfThem(int processes, int callers)
    {
        var time = new SimulatedTime();
        var server = new SlidingWindowServer(time, 300, s_minute) { IsSilent = true };
        Go(time, server, processes, callers, new MemoryLimitStore(), [new RateLimitRule(300, s_minute)]);
        Assert.Empty(server.Refusals);
        Assert.True(server.Allowed >= 0.97 * 300 * 9.7, $"{server.Allowed} went through.");
    }

    [Fact]
    public void WhileTheStoreFailsEachGoesByWhatItKnows()
    {
        var time = new SimulatedTime();
        var server = new FixedWindowServer(time, 300, s_minute, Spelling.Epoch);
        var store = new SlowStore(time, TimeSpan.FromMilliseconds(2));
        time.After(3 * s_minute, () => store.IsDown = true);
        time.After(6 * s_minute, () => store.IsDown = false);
        Go(time, server, 4, 8, store, []);
        Assert.DoesNotContain(server.Refusals, at => at > 7 * s_minute.Ticks);
        Assert.True(server.Allowed >= 0.97 * 300 * 9, $"{server.Allowed} went through.");
    }

    [Fact]
    public void ARouteIsUnderASharedLimitOnce()
    {
        var time = new SimulatedTime();
        var partition = new LimitPartition(new LimitClock(time), "https://api.example:443", "", [new RateLimitRule(300, s_minute)], store: new MemoryLimitStore());
        var route = partition.RouteOf(new LimitRequest("GET", "https://api.example/a", new DeclaredLimits(("IApi.Get", new RateLimitRule(10, s_minute)))));
        Assert.Equal(route.Buckets.Distinct(), route.Buckets);
        Assert.Equal(4, route.Buckets.Length);
    }

    [Fact]
    public void ALedgerIsTheSameAfterItWasWritten()
    {
        var ledger = new LeaseLedger { Reset = 5, Left = 2.5, FilledAt = 7, Answers = 9, ProbeUntil = 11, HeldUntil = 13, Processes = { [Guid.NewGuid()] = (3, 17) }, Leases = { (19, 4) } };
        var bytes = LeaseLedgerFormat.Write(ledger);
        Assert.Equal(bytes, LeaseLedgerFormat.Write(LeaseLedgerFormat.Read(bytes)));
        Assert.Equal(0, LeaseLedgerFormat.Read(default).Reset);
    }

    private static (SimulatedServer Server, double PerMinute) Server(string kind, SimulatedTime time) => kind switch
    {
        "fixed" => (new FixedWindowServer(time, 300, s_minute, Spelling.Epoch), 300),
        "skewed" => (new FixedWindowServer(time, 300, s_minute, Spelling.Epoch) { Skew = TimeSpan.FromHours(-5) }, 300),
        "standard" => (new FixedWindowServer(time, 300, s_minute, Spelling.Standard), 300),
        "sliding" => (new SlidingWindowServer(time, 300, s_minute), 300),
        "bucket" => (new TokenBucketServer(time, 40, 2, isShopify: false), 120),
        _ => (new TokenBucketServer(time, 40, 2, isShopify: true), 120),
    };

    private static void Go(SimulatedTime time, SimulatedServer server, int processes, int callers, ILimitStore store, RateLimitRule[] rules)
    {
        var run = new SimulatedCallers(time, server);
        for (var process = 0; process < processes; process++) run.Start(new LimitPartition(new LimitClock(time), "https://api.example:443", "", rules, store: store), callers);
        run.Run(s_minute * 10);
    }
}
