namespace TypedRequests;

/// <summary>Time as the governor counts it: ticks of 100 ns that never go back, whatever is done to the calendar.</summary>
internal sealed class LimitClock(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    internal TimeProvider Time => time;

    /// <summary>Ticks since the governor was first used, and one more, so that 0 can mean none.</summary>
    internal long Now => time.GetElapsedTime(_start).Ticks + 1;

    /// <summary>The calendar's moment of a time that may be to come.</summary>
    internal DateTimeOffset MomentOf(long ticks, long now) => time.GetUtcNow() + TimeSpan.FromTicks(Math.Clamp(ticks - now, 0, LimitValue.Longest));
}
