using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>
/// Learns the rate limits of servers from what they answer, and lets a call wait before it is sent when it would be refused. One instance for each session, or one that sessions share.
/// </summary>
/// <remarks>
/// <para>Limits are kept for each origin and each credential, and are known by the headers <c>RateLimit</c>, <c>X-RateLimit-*</c> and their kin, <c>Retry-After</c>, refusals, and by declaration.</para>
/// <para>Far from every limit a call takes a permit without waiting. Near one, permits are spread over the time until more are there; calls get them by priority, first come, first served.</para>
/// </remarks>
/// <example><code>session.Limits = new RateLimits();</code></example>
public sealed partial class RateLimits
{
    private const int ManyPartitions = 1000;

    // For metrics; keeps none of them alive.
    private static readonly ConditionalWeakTable<RateLimits, object> s_all = [];
    private static readonly object s_here = new();

    private readonly ConcurrentDictionary<(string Origin, string Credential), LimitPartition> _partitions = new();
    private readonly ConditionalWeakTable<object, LimitCredential> _credentials = [];
    private readonly LimitCredential _nobody = new("");
    // Processes that share a store have to come to the same digest.
    private static readonly byte[] s_sharedKey = "TypedRequests.RateLimits.Store"u8.ToArray();

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly List<RateLimitRule> _rules = [];
    private LimitClock? _clock;
    private TimeSpan _maxWait = TimeSpan.FromMinutes(1);

    /// <summary>Creates a governor.</summary>
    /// <param name="timeProvider">Its clock; <see langword="null"/> for that of the first session which uses it.</param>
    public RateLimits(TimeProvider? timeProvider = null)
    {
        _clock = timeProvider is null ? null : new(timeProvider);
        s_all.Add(this, s_here);
    }

    /// <summary>The longest that a call waits for its permit. One that would wait longer throws <see cref="RateLimitException"/> at once. A call never waits beyond its own timeout.</summary>
    /// <value>1 minute by default; <see cref="Timeout.InfiniteTimeSpan"/> for as long as the call's timeout allows. Zero never waits.</value>
    public TimeSpan MaxWait
    {
        get => _maxWait;
        set => _maxWait = value == Timeout.InfiniteTimeSpan || value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A wait is not negative. Timeout.InfiniteTimeSpan waits as long as the call's timeout allows.");
    }

    /// <summary>Tells for whom a request is, where its credentials do not: a user whose session is known by a cookie.</summary>
    /// <value><see langword="null"/> by default: the credentials of the call's <c>Auth</c>, its <c>Authorization</c> header, or another header that carries a key. A result of <see langword="null"/> means the same.</value>
    public Func<HttpRequestMessage, string?>? Partition { get; set; }

    /// <summary>What the processes of a service share: limits are then leased from it, a few permits at a time, so that together they stay below them. Set it before the first call.</summary>
    /// <remarks>
    /// Credentials are known to the store by a digest. Those of an <c>Auth</c> whose header changes (OAuth, Digest) are of one process each, unless <see cref="Partition"/> names them.
    /// Of limits that count other things than requests, and of requests at the same time, each process goes by what it knows itself.
    /// </remarks>
    /// <value><see langword="null"/> by default: each process goes by what it knows itself.</value>
    public ILimitStore? Store { get; set; }

    /// <summary>Declares a limit, for servers that say nothing. It holds beside those that are learnt.</summary>
    /// <param name="rule">The limit. Declare before the first call; origins that are known already do not change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    public void Add(RateLimitRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        lock (_rules) _rules.Add(rule);
    }

    /// <summary>What is known of each limit now: a picture that does not change.</summary>
    public IReadOnlyList<RateLimitStatus> GetStatus()
    {
        var statuses = new List<RateLimitStatus>();
        foreach (var (_, partition) in _partitions) partition.Show(statuses);
        return statuses;
    }

    /// <summary>What the headers of a response say of limits.</summary>
    /// <param name="response">The response.</param>
    /// <param name="timeProvider">The clock that moments are compared with, if the response has no <c>Date</c>; <see langword="null"/> for the system's.</param>
    /// <returns>A reading for each policy that is named; empty if there is none.</returns>
    public static IReadOnlyList<RateLimitReading> Read(HttpResponseMessage response, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        var readings = new LimitReadings();
        LimitHeaders.Read(response.Headers, readings, timeProvider ?? TimeProvider.System);
        var scope = readings.Scope.ToString();
        var all = new List<RateLimitReading>();
        foreach (ref readonly var reading in readings.Items) all.Add(reading.Show(scope));
        return all;
    }

    /// <summary>Learns a limit that no header tells: one from a body, or from an endpoint that is asked for it.</summary>
    /// <param name="url">A URL of the API.</param>
    /// <param name="reading">What is known.</param>
    /// <param name="credential">For whom, as <see cref="Partition"/> or a credential names it; <see langword="null"/> for calls without credentials.</param>
    public void Report(Uri url, RateLimitReading reading, string? credential = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(reading);
        var partition = PartitionOf(url, url.OriginalString, credential, credential);
        partition.Report(new("GET", url.OriginalString, null), DraftReading.Of(reading), reading.Scope);
    }

    /// <summary>What all governors know that are in use.</summary>
    internal static IEnumerable<RateLimitStatus> AllStatuses()
    {
        foreach (var (limits, _) in s_all)
            foreach (var status in limits.GetStatus()) yield return status;
    }

    /// <summary>The clock. The first to ask decides whose it is.</summary>
    internal LimitClock ClockOf(TimeProvider time) => Volatile.Read(ref _clock) ?? Interlocked.CompareExchange(ref _clock, new(time), null) ?? _clock;

    /// <summary>The longest wait in ticks.</summary>
    internal long LongestWait => _maxWait == Timeout.InfiniteTimeSpan ? LimitValue.Longest : Math.Min(_maxWait.Ticks, LimitValue.Longest);

    /// <summary>The partition of a request.</summary>
    /// <param name="url">Where it goes.</param>
    /// <param name="text">The URL as written.</param>
    /// <param name="holder">The object that has the credentials: as long as it lives, they need not be hashed again. Null for none.</param>
    /// <param name="secret">The credentials; null if the object itself stands for them.</param>
    internal LimitPartition PartitionOf(Uri url, string text, object? holder, string? secret)
    {
        var credential = holder is null ? _nobody : _credentials.TryGetValue(holder, out var known) ? known : AddCredential(holder, secret);
        if (credential.Find(text) is { } found) return found;
        var partition = AddPartition(LimitPartition.OriginOf(url), credential.Id);
        credential.Remember(text, partition);
        return partition;
    }

    private LimitPartition AddPartition(string origin, string credential)
    {
        if (_partitions.TryGetValue((origin, credential), out var known)) return known;
        if (_partitions.Count >= ManyPartitions) DropIdle();
        lock (_rules)
        {
            if (_partitions.TryGetValue((origin, credential), out known)) return known;
            var rules = _rules.Where(rule => rule.Origin is null || LimitPartition.OriginOf(rule.Origin) == origin);
            var pace = LongestWait >= LimitValue.Longest ? LongestWait : Math.Max(TimeSpan.TicksPerMillisecond, LongestWait / 2);
            return _partitions[(origin, credential)] = new LimitPartition(ClockOf(TimeProvider.System), origin, credential, rules, pace, Store);
        }
    }

    private LimitCredential AddCredential(object holder, string? secret) => _credentials.GetValue(holder, _ => new LimitCredential(secret is null ? Guid.NewGuid().ToString("N")[..16] : Hash(secret)));

    private string Hash(string secret) => Convert.ToHexString(HMACSHA256.HashData(Store is null ? _key : s_sharedKey, Encoding.UTF8.GetBytes(secret)).AsSpan(0, 8)).ToLowerInvariant();

    // Of users that have not been seen for an hour nothing is kept.
    private void DropIdle()
    {
        foreach (var (key, partition) in _partitions)
        {
            if (!partition.TryDrop()) continue;
            _partitions.TryRemove(key, out _);
        }
    }
}
