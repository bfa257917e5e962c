namespace TypedRequests;

/// <summary>A reading while the headers of a response are gone through. What is not said is NaN, or -1.</summary>
internal struct DraftReading
{
    internal ReadOnlyMemory<char> Policy;
    internal ReadOnlyMemory<char> Key;
    internal double Limit;
    internal double Remaining;
    internal double Used;
    internal double Refill;
    internal long Reset;
    internal long Window;
    internal RateLimitUnit Unit;
    internal RateLimitSource Source;

    /// <summary>Whether the reset is a moment of the server's calendar, and not a time from now.</summary>
    internal bool ResetIsMoment;

    internal static DraftReading Of(ReadOnlyMemory<char> policy) =>
        new() { Policy = policy, Limit = double.NaN, Remaining = double.NaN, Used = double.NaN, Refill = double.NaN, Reset = -1, Source = RateLimitSource.CustomHeaders };

    /// <summary>The same, from a report of the application.</summary>
    internal static DraftReading Of(RateLimitReading reading) => Of(reading.Policy.AsMemory()) with
    {
        Limit = reading.Limit ?? double.NaN,
        Remaining = reading.Remaining ?? double.NaN,
        Refill = reading.RefillPerSecond ?? double.NaN,
        Reset = reading.Reset?.Ticks ?? -1,
        Window = reading.Window?.Ticks ?? 0,
        Unit = reading.Unit,
        Source = RateLimitSource.Reported,
    };

    internal readonly RateLimitReading Show(string scope) => new()
    {
        Policy = Policy.ToString(),
        Scope = scope,
        Unit = Unit,
        Limit = double.IsNaN(Limit) ? null : Limit,
        Remaining = double.IsNaN(Remaining) ? null : Remaining,
        Reset = Reset < 0 ? null : TimeSpan.FromTicks(Reset),
        Window = Window == 0 ? null : TimeSpan.FromTicks(Window),
        RefillPerSecond = double.IsNaN(Refill) ? null : Refill / Math.Max(1, Window / (double)TimeSpan.TicksPerSecond),
        Source = Source,
    };

    /// <summary>Whether it says how much is left, or can be made to say it.</summary>
    internal readonly bool SaysSomething => !double.IsNaN(Limit) || !double.IsNaN(Remaining) || !double.IsNaN(Refill);
}
