namespace TypedRequests;

/// <summary>
/// The account of a limit that several processes share: what is left to be leased, and who has leased how much. Told the time, and changed by one process at a time. Of a limit that the server tells
/// it knows what answers prove, as <see cref="LearntBucket"/> does for one process; of a declared one it keeps when leases were given.
/// </summary>
internal sealed class LeaseLedger
{
    // Servers round to seconds: resets that differ by less are one.
    private const long Tolerance = 3 * TimeSpan.TicksPerSecond / 2;
    private const long Patience = 5 * TimeSpan.TicksPerSecond;

    // How often those who wait for another's finding look again.
    private const long Look = 25 * TimeSpan.TicksPerMillisecond;

    // Of a process that has said nothing for so long nothing is under way.
    private const long Silence = 30 * TimeSpan.TicksPerSecond;
    private const int Parts = 64;
    private const int MostPermits = 256;

    internal long Reset { get; set; }

    internal double Left { get; set; }

    internal long FilledAt { get; set; }

    internal long Answers { get; set; }

    internal long ProbeUntil { get; set; }

    internal long HeldUntil { get; set; }

    /// <summary>What processes hold and have not been answered, and when they were last heard of.</summary>
    internal Dictionary<Guid, (int Out, long Seen)> Processes { get; } = [];

    /// <summary>Of a declared limit: until when leases count.</summary>
    internal List<(long Until, int Count)> Leases { get; } = [];

    /// <summary>Takes down what a process tells, and gives it permits.</summary>
    internal LeaseGrant Exchange(in LeaseRequest request, long now)
    {
        var before = Processes.GetValueOrDefault(request.Process);
        Processes[request.Process] = (Math.Max(0, before.Out - request.Returned - request.Answered), now);
        foreach (var (process, state) in Processes)
            if (now - state.Seen > Silence) Processes.Remove(process);
        Answers += request.Answered;
        if (request.Hold > 0) HeldUntil = Math.Max(HeldUntil, now + request.Hold);
        if (HeldUntil > now) return new(0, 0, HeldUntil - now, Answers, false);
        return request.IsDeclared ? LeaseDeclared(request, now) : LeaseLearnt(request, now);
    }

    private LeaseGrant LeaseDeclared(in LeaseRequest request, long now)
    {
        Leases.RemoveAll(lease => lease.Until <= now);
        for (var (i, back) = (Leases.Count - 1, request.Returned); i >= 0 && back > 0; i--)
        {
            var taken = Math.Min(back, Leases[i].Count);
            (Leases[i], back) = ((Leases[i].Until, Leases[i].Count - taken), back - taken);
        }

        var part = Math.Max(1, request.Window / Parts);
        var left = request.Limit - Leases.Sum(static lease => lease.Count);
        var granted = (int)Math.Clamp(Math.Min(request.Wanted, Math.Max(1, request.Limit / (4 * Parts))), 0, Math.Max(0, left));
        if (granted > 0)
        {
            Leases.Add((now + part + request.Window, granted));
            Lend(request.Process, granted, now);
        }

        // A lease counts until the window has passed after its last use.
        var next = Leases.Find(static lease => lease.Count > 0).Until;
        return new(granted, part, granted > 0 ? 0 : Math.Max(1, next - now), Answers, false);
    }

    private LeaseGrant LeaseLearnt(in LeaseRequest request, long now)
    {
        Fill(request, now);
        if (request.Returned > 0 && now < Reset) Left += request.Returned;
        if (!double.IsNaN(request.Remaining)) Learn(request, now);
        if (request.Wanted == 0) return new(0, 0, 0, Answers, false);
        if (now >= Reset) return Probe(request, now);
        var granted = (int)Math.Clamp(Math.Min(request.Wanted, Math.Max(1, Left / (8 * Processes.Count))), 0, Math.Min(MostPermits, Math.Max(0, Math.Floor(Left))));
        Left -= granted;
        Lend(request.Process, granted, now);
        var wait = granted > 0 ? 0 : request.Refill > 0 ? (long)Math.Ceiling((1 - Left) / request.Refill) : Reset - now;
        return new(granted, Math.Min(Reset - now, Math.Max(TimeSpan.TicksPerSecond, (Reset - now) / 8)), wait, Answers, false);
    }

    // Nobody knows what is there: one finds out for all.
    private LeaseGrant Probe(in LeaseRequest request, long now)
    {
        if (ProbeUntil > now) return new(0, 0, Math.Min(ProbeUntil - now, Look), Answers, false);
        ProbeUntil = now + Patience;
        Lend(request.Process, 1, now);
        return new(1, Patience, 0, Answers, true);
    }

    private void Learn(in LeaseRequest request, long now)
    {
        // What was to end by now says nothing of what has begun.
        if (request.Reset == 0 && request.Refill == 0) return;
        var answered = Math.Max(0, Answers - request.Since - 1);
        var certain = request.Remaining - UnderWay() - answered;
        var reset = request.Refill > 0 ? LimitValue.Longest : request.Reset >= 0 ? request.Reset : request.Window > 0 ? request.Window : Patience;
        var until = now + reset;
        if (now >= Reset || until > Reset + Tolerance)
        {
            // Asked before the window was over, and told after: of the next one it may know nothing.
            (Reset, Left, ProbeUntil, FilledAt) = (until, certain, 0, now);
            return;
        }

        if (until < Reset - Tolerance) return;
        Left = Math.Max(certain, Math.Min(Left, request.Remaining));
        if (request.Refill == 0) Reset = Math.Min(Reset, until);
    }

    private void Fill(in LeaseRequest request, long now)
    {
        if (request.Refill > 0 && now > FilledAt && now < Reset) Left = Math.Min(Left + ((now - FilledAt) * request.Refill), (double.IsNaN(request.Limit) ? double.PositiveInfinity : request.Limit) - UnderWay());
        FilledAt = now;
    }

    private double UnderWay()
    {
        var sum = 0;
        foreach (var (_, state) in Processes) sum += state.Out;
        return sum;
    }

    private void Lend(Guid process, int permits, long now) => Processes[process] = (Processes.GetValueOrDefault(process).Out + permits, now);
}
