using System.Collections.Concurrent;

namespace TypedRequests;

/// <summary>The limits of one origin for one user: gives permits, learns from answers, and keeps those who wait.</summary>
internal sealed partial class LimitPartition
{
    private const int MostRoutes = 256;

    // A server that has told of no limit gives its permits in larger lots.
    private const int Unlimited = 1 << 20;

    private readonly object _gate = new();
    private readonly LimitClock _clock;
    private readonly LimitReadings _readings = new();
    private readonly List<LimitBucket> _buckets = [];
    private readonly List<LimitRoute> _all = [];
    private readonly ConcurrentDictionary<(ulong Shape, object? Rules), LimitRoute> _routes = new();
    private readonly LimitRoute _default;
    private readonly LimitPartitionHold _hold = new();
    private readonly LimitRamp _ramp = new();
    private bool _hasScopes;
    private bool _keepsOwner;
    private bool _isPerRoute;
    private long _answers;
    private long _sentWhenSeen = -1;
    private long _seenAt;

    /// <param name="clock">Its clock.</param>
    /// <param name="origin">Whose limits.</param>
    /// <param name="credential">For whom.</param>
    /// <param name="rules">What is declared for the whole of it.</param>
    /// <param name="longestPace">The longest that one call is kept back only to spread calls, in ticks.</param>
    /// <param name="store">What processes share; null when there is one process.</param>
    internal LimitPartition(LimitClock clock, string origin, string credential, IEnumerable<RateLimitRule> rules, long longestPace = LimitValue.Longest, ILimitStore? store = null)
    {
        _store = store;
        (_clock, Origin, Credential, LongestPace) = (clock, origin, credential, longestPace);
        _default = new(this, null);
        _all.Add(_default);
        foreach (var rule in rules) _default.Join(Declare(rule, ""));
        _routes[default] = _default;
    }

    internal string Origin { get; }

    internal string Credential { get; }

    internal LimitClock Clock => _clock;

    /// <summary>The longest that one call is kept back only to spread calls.</summary>
    internal long LongestPace { get; }

    /// <summary>The route of a request.</summary>
    internal LimitRoute RouteOf(in LimitRequest request)
    {
        if (!Volatile.Read(ref _hasScopes) && request.Rules is null) return _default;
        var key = (_hasScopes ? RouteShape.Of(request.Method, request.Url, _keepsOwner) : 0, (object?)request.Rules);
        return _routes.TryGetValue(key, out var route) ? route : AddRoute(key, request.Rules);
    }

    private LimitRoute AddRoute((ulong Shape, object? Rules) key, DeclaredLimits? rules)
    {
        lock (_gate)
        {
            if (_routes.TryGetValue(key, out var known)) return known;
            // Servers and callers may have any number of paths; what is kept of them must have an end.
            if (_routes.Count >= MostRoutes) return rules is null ? _default : _routes.GetOrAdd((0, rules), static (_, state) => state.Self.NewRoute(state.Rules), (Self: this, Rules: rules));
            return _routes[key] = NewRoute(rules);
        }
    }

    private LimitRoute NewRoute(DeclaredLimits? rules)
    {
        var route = new LimitRoute(this, rules);
        _all.Add(route);
        // Until its first answer tells, a new route may be under any limit that is known.
        foreach (var bucket in _default.Buckets)
            if (bucket is not SharedBucket && (!_isPerRoute || bucket.Source == RateLimitSource.Declared)) route.Join(bucket); // a shared part joins with its bucket
        if (rules is null) return route;
        foreach (var (owner, rule) in rules.Rules)
            if (rule.Origin is null || Origin == OriginOf(rule.Origin)) route.Join(_buckets.Find(bucket => bucket.Policy == rule.Name && bucket.Scope == owner) ?? Declare(rule, owner));
        return route;
    }

    private DeclaredBucket Declare(RateLimitRule rule, string owner)
    {
        var bucket = new DeclaredBucket(rule.Name, owner, rule.Permits, rule.Window.Ticks, RateLimitSource.Declared) { LongestPace = LongestPace };
        Share(bucket);
        _buckets.Add(bucket);
        return bucket;
    }

    internal static string OriginOf(Uri url) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{url.Scheme}://{url.IdnHost}:{url.Port}");

    /// <summary>What is known of each limit.</summary>
    internal void Show(List<RateLimitStatus> statuses)
    {
        lock (_gate)
        {
            var now = _clock.Now;
            var held = TimeSpan.FromTicks(Math.Max(0, _hold.Until - now));
            foreach (var bucket in _buckets)
            {
                var state = bucket.State(now);
                var own = TimeSpan.FromTicks(Math.Max(0, state.HeldUntil - now));
                statuses.Add(new(Origin, Credential)
                {
                    Policy = bucket.Policy,
                    Scope = bucket.Scope,
                    Unit = bucket.Unit,
                    Limit = Known(state.Limit),
                    Remaining = Known(state.Remaining),
                    Reset = state.ResetAt > now ? TimeSpan.FromTicks(state.ResetAt - now) : null,
                    HeldFor = own > held ? own : held,
                    Waiting = _queue.Count,
                    Source = bucket.Source,
                });
            }

            if (_buckets.Count == 0 && (held > TimeSpan.Zero || _queue.Count > 0))
                statuses.Add(new(Origin, Credential) { HeldFor = held, Waiting = _queue.Count, Source = RateLimitSource.Observed });
        }
    }

    /// <summary>Whether it was dropped: a call that remembers it looks again.</summary>
    internal bool IsDropped { get; private set; }

    /// <summary>Drops it if nothing has been sent for an hour.</summary>
    internal bool TryDrop()
    {
        const long hour = TimeSpan.TicksPerHour;
        lock (_gate)
        {
            long sent = 0;
            foreach (var route in _all) sent += route.Sent;
            var now = _clock.Now;
            if (sent != _sentWhenSeen) (_sentWhenSeen, _seenAt) = (sent, now);
            return IsDropped = now - _seenAt >= hour && _queue.Count == 0 && UnderWay() == 0 && _hold.Until <= now;
        }
    }

    private static double? Known(double number) => double.IsFinite(number) ? number : null;
}
