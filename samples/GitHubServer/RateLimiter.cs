namespace TypedRequests.Samples;

/// <summary>Calls of one hour, counted per user or, without one, per address.</summary>
internal sealed class RateLimiter(int anonymousLimit, TimeProvider clock)
{
    private const int SignedInLimit = 5000;
    private readonly Dictionary<string, (int Used, DateTimeOffset Reset)> _windows = [];
    private readonly object _lock = new();

    /// <param name="Limit">Calls an hour.</param>
    /// <param name="Remaining">Calls left after this one; below zero if this one was too many.</param>
    /// <param name="Reset">When the hour ends.</param>
    public readonly record struct Allowance(int Limit, int Remaining, DateTimeOffset Reset);

    public Allowance Count(string? login, string address)
    {
        var (key, limit) = login is null ? (address, anonymousLimit) : (login, SignedInLimit);
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var window = _windows.TryGetValue(key, out var open) && open.Reset > now ? open : (Used: 0, Reset: now.AddHours(1));
            window.Used++;
            _windows[key] = window;
            return new(limit, limit - window.Used, window.Reset);
        }
    }

    /// <summary>A call of a user that was counted, and is not to count.</summary>
    public Allowance GiveBack(string login)
    {
        lock (_lock)
        {
            var window = _windows[login];
            window.Used = Math.Max(0, window.Used - 1);
            _windows[login] = window;
            return new(SignedInLimit, SignedInLimit - window.Used, window.Reset);
        }
    }
}
