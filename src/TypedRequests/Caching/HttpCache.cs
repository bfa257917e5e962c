namespace TypedRequests;

/// <summary>An HTTP cache of one user (RFC 9111, 5861, 8246). Set it as <see cref="Session.Cache"/>; one cache may serve many sessions, and keeps them apart.</summary>
/// <remarks>
/// Responses are found by partition, URL, the credentials of the request and what <c>Vary</c> names: an answer for one user never answers another. Credentials are the
/// <c>Authorization</c> field, cookies, whatever an <see cref="Auth"/> puts in, and the session's <c>SecretHeaders</c>.
/// </remarks>
/// <example><code>session.Cache = new HttpCache();</code></example>
public sealed class HttpCache
{
    /// <summary>Creates a cache in memory: 64 MiB, the least recently used responses go first.</summary>
    public HttpCache()
        : this(new MemoryCacheStore())
    {
    }

    /// <summary>Creates a cache over a store.</summary>
    /// <param name="store">Where responses are kept.</param>
    public HttpCache(ICacheStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        Store = store;
    }

    /// <summary>Where responses are kept.</summary>
    public ICacheStore Store { get; }

    /// <summary>The name of what sessions with this cache share. Give one to sessions of a service that come and go, or to processes that share a store; never to sessions of several users.</summary>
    /// <value><see langword="null"/> by default: every session has a partition of its own, which ends with it.</value>
    public string? Partition { get; init; }

    /// <summary>Whether a response without a lifetime is fresh for a tenth of the time since its <c>Last-Modified</c>, at most a day (RFC 9111 §4.2.2).</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool UseHeuristics { get; init; } = true;

    /// <summary>How long after its lifetime a response may stand in when the server cannot be reached or answers 500, 502, 503 or 504, where server and call do not say it (<c>stale-if-error</c>).</summary>
    /// <value>Zero by default: only where they do. <c>must-revalidate</c> and <c>no-cache</c> of the server win.</value>
    public TimeSpan StaleIfError { get; init => field = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value)); }

    /// <summary>The largest body that is stored, in bytes as received; larger ones pass through.</summary>
    /// <value>16 MiB by default.</value>
    public long MaxEntryBytes { get; init => field = value is > 0 and < int.MaxValue ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 16 * 1024 * 1024;

    /// <summary>Whether cookies say nothing about whose answer it is. For servers that set a new cookie in every answer and give everyone the same.</summary>
    /// <value><see langword="false"/> by default: a response answers only requests with the cookies that it was asked with, or has set.</value>
    public bool IgnoreCookies { get; init; }

    internal Flights Flights { get; } = new();

    /// <summary>Whether something of a path was invalidated, whatever its query: then reading costs a second look.</summary>
    internal bool HasMarks { get; set; }
}
