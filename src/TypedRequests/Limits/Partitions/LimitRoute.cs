namespace TypedRequests;

/// <summary>Calls that count against the same limits. Holds the permits that were given ahead: taking one of those is all that a call does while the limits are far.</summary>
internal sealed class LimitRoute(LimitPartition partition, object? rules)
{
    private int _ahead;
    private long _answered;

    internal LimitPartition Partition => partition;

    /// <summary>The declarations that the route is for; null if there are none of its own.</summary>
    internal object? Rules => rules;

    internal LimitBucket[] Buckets { get; private set; } = [];

    /// <summary>Permits given in all, those ahead included. Changed by the partition alone.</summary>
    internal long Granted { get; set; }

    /// <summary>Permits that were used.</summary>
    internal long Sent => Granted - Reserved;

    internal int Reserved => Math.Max(0, Volatile.Read(ref _ahead));

    internal long Answered => Volatile.Read(ref _answered);

    internal int UnderWay => (int)Math.Max(0, Sent - Answered);

    /// <summary>In the pass under way over those who wait: when the route's next permit may be given.</summary>
    internal long ReadyAt { get; set; }

    /// <summary>The pass that <see cref="ReadyAt"/> is of.</summary>
    internal long Pass { get; set; }

    /// <summary>Takes a permit that was given ahead.</summary>
    internal bool TryTake()
    {
        if (Volatile.Read(ref _ahead) <= 0) return false;
        if (Interlocked.Decrement(ref _ahead) >= 0) return true;
        Interlocked.Increment(ref _ahead);
        return false;
    }

    internal void GiveAhead(int permits) => Interlocked.Add(ref _ahead, permits);

    /// <summary>Takes back what was given ahead, and not used.</summary>
    internal int TakeBack()
    {
        var back = Interlocked.Exchange(ref _ahead, 0);
        if (back >= 0) return back;
        // A call is between taking and giving back.
        Interlocked.Add(ref _ahead, back);
        return 0;
    }

    /// <summary>A request has its answer, or will have none.</summary>
    internal void Answer() => Interlocked.Increment(ref _answered);

    internal void Join(LimitBucket bucket)
    {
        bucket.Join(this);
        bucket.Shared?.Join(this);
        Buckets = bucket.Shared is { } shared ? [.. Buckets, bucket, shared] : [.. Buckets, bucket];
    }

    internal void Leave(LimitBucket bucket)
    {
        bucket.Leave(this);
        bucket.Shared?.Leave(this);
        Buckets = [.. Buckets.Where(other => other != bucket && other != bucket.Shared)];
    }
}
