namespace TypedRequests.CompilerServices;

/// <summary>The limits of a timeout that an argument gives: the same error for each of them, with the name of the argument.</summary>
internal static class CallTimeouts
{
    internal static TimeSpan FromSeconds(double seconds, string? parameter)
    {
        if (double.IsPositiveInfinity(seconds)) return Timeout.InfiniteTimeSpan;
        var isInRange = seconds > 0 && seconds <= int.MaxValue / 1000d; // false for NaN
        return Check(isInRange ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero, seconds, parameter);
    }

    internal static TimeSpan Check<T>(TimeSpan timeout, T given, string? parameter) =>
        timeout == Timeout.InfiniteTimeSpan || (timeout > TimeSpan.Zero && timeout.TotalMilliseconds <= int.MaxValue)
            ? timeout
            : throw new ArgumentOutOfRangeException(parameter?.TrimStart('@'), given, "A timeout is positive and at most 24 days, or infinite.");
}
