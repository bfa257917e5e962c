namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>Callers that never rest, in processes that know nothing of each other, and a server.</summary>
internal sealed class SimulatedCallers(SimulatedTime time, SimulatedServer server)
{
    private static readonly TimeSpan s_trip = TimeSpan.FromMilliseconds(20);

    private readonly List<(LimitWaiter Waiter, LimitPartition Partition, int Caller)> _waiting = [];
    private readonly Random _random = new(16);

    /// <summary>How much longer than usual a trip may take: answers overtake each other.</summary>
    public TimeSpan Jitter { get; init; } = TimeSpan.FromMilliseconds(15);

    public int Sent { get; private set; }

    /// <summary>How many calls each caller has made.</summary>
    public Dictionary<int, int> Calls { get; } = [];

    /// <summary>Lets the callers of one governor call until the end.</summary>
    public void Start(LimitPartition partition, int callers)
    {
        for (var caller = 0; caller < callers; caller++)
        {
            var number = Calls.Count;
            Calls[number] = 0;
            time.At(time.Now, () => Call(partition, number));
        }
    }

    public void Run(TimeSpan duration) => time.RunUntil(time.Now + duration.Ticks, Look);

    private void Call(LimitPartition partition, int caller)
    {
        var request = new LimitRequest("GET", "https://api.example/items", null);
        var route = partition.RouteOf(request);
        if (LimitPartition.TryTake(route, out var permit))
        {
            Send(partition, permit, request, caller);
            return;
        }

        var waiter = partition.Ask(route, CallPriority.Normal, LimitValue.Longest, out permit, out var delay);
        Assert.Null(delay);
        if (waiter is null) Send(partition, permit, request, caller);
        else _waiting.Add((waiter, partition, caller));
    }

    private void Look()
    {
        for (var i = 0; i < _waiting.Count; i++)
        {
            var (waiter, partition, caller) = _waiting[i];
            if (!waiter.Task.IsCompleted) continue;
            _waiting.RemoveAt(i--);
            Assert.Null(waiter.Task.Result);
            Send(partition, new(waiter.Route, waiter.Sent), new("GET", "https://api.example/items", null), caller);
        }
    }

    private void Send(LimitPartition partition, LimitPermit permit, LimitRequest request, int caller)
    {
        Sent++;
        Calls[caller]++;
        time.After(Trip(), () =>
        {
            var answer = server.Receive("/items");
            time.After(server.Service, () =>
            {
                server.Leave();
                time.After(Trip(), () =>
                {
                    partition.Answer(permit, request, answer);
                    Call(partition, caller);
                });
            });
        });
    }

    private TimeSpan Trip() => s_trip + (Jitter * _random.NextDouble());
}
