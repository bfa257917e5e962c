namespace TypedRequests;

/// <summary>A call that waits for its permit. Its result is null when it has the permit.</summary>
internal sealed class LimitWaiter(LimitRoute route, CallPriority priority, long since, long deadline)
    : TaskCompletionSource<LimitDelay?>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    internal LimitRoute Route => route;

    internal CallPriority Priority => priority;

    /// <summary>When it came.</summary>
    internal long Since => since;

    /// <summary>Until when it can wait.</summary>
    internal long Deadline => deadline;

    /// <summary>How many answers had been learnt from when it got its permit.</summary>
    internal long Sent { get; set; }
}
