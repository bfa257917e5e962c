namespace TypedRequests;

/// <summary>How cookies are kept in an <c>IDistributedCache</c>.</summary>
public sealed class DistributedCookieOptions
{
    /// <summary>What the names of all entries begin with.</summary>
    /// <value><c>cookies:</c> by default.</value>
    public string KeyPrefix { get; set; } = "cookies:";

    /// <summary>How long cookies are kept without being read or written.</summary>
    /// <value>14 days by default.</value>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(14);

    /// <summary>The name of this process among those that write. No two that run at one time may share one.</summary>
    /// <value>A new random name for each process by default. Give a lasting one (a pod's ordinal) to leave no entries of past processes behind.</value>
    public string Writer { get; set; } = Guid.NewGuid().ToString("N")[..12];
}
