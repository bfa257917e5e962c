using System.Net;

namespace TypedRequests;

/// <summary>What answers say.</summary>
internal sealed partial class LimitPartition
{
    // What GitHub asks for after a refusal by its secondary limits that gives no time.
    private const long SecondaryWait = TimeSpan.TicksPerMinute;

    private long _answeredBefore;

    /// <summary>A request has been answered.</summary>
    internal void Answer(LimitPermit permit, in LimitRequest request, HttpResponseMessage answer)
    {
        var route = permit.Route!; // asked only with a permit
        var mayRefuse = answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.Forbidden or HttpStatusCode.ServiceUnavailable;
        if (!mayRefuse && IsQuiet(route) && !LimitHeaders.Tell(answer.Headers))
        {
            route.Answer();
            if (route.Buckets.Length > 0) Interlocked.Increment(ref _answers);
            return;
        }

        lock (_gate)
        {
            route.Answer();
            var now = _clock.Now;
            LimitHeaders.Read(answer.Headers, _readings, _clock.Time);
            var refused = IsRefusal(answer.StatusCode);
            Interlocked.Increment(ref _answers);
            Learn(route, request, permit.Sent, now, refused);
            if (refused) Refuse(answer.StatusCode, route, now);
            else Pass(now);
            Settle(now);
        }
    }

    /// <summary>A request has failed: no answer will come.</summary>
    internal void Fail(LimitRoute route)
    {
        lock (_gate)
        {
            route.Answer();
            var now = _clock.Now;
            Interlocked.Increment(ref _answers);
            foreach (var bucket in route.Buckets) (bucket as LearntBucket)?.Unheard(now);
            Pump(now);
        }
    }

    /// <summary>Learns what is said elsewhere than in headers.</summary>
    internal void Report(in LimitRequest request, in DraftReading reading, string scope)
    {
        lock (_gate)
        {
            var now = _clock.Now;
            Interlocked.Increment(ref _answers);
            _readings.Clear();
            _readings.Scope = scope.AsMemory();
            _readings.For(reading.Policy) = reading;
            Learn(RouteOf(request), request, _answers, now, refused: false);
            Settle(now);
        }
    }

    /// <summary>A body says what the headers did not: a secondary limit.</summary>
    internal void RefuseSecondary()
    {
        lock (_gate)
        {
            var now = _clock.Now;
            if (_hold.Until > now) return;
            _hold.Refuse(now, -1, SecondaryWait);
            TakeBack();
            Pump(now);
        }
    }

    // Nothing that an answer without a word could change.
    private bool IsQuiet(LimitRoute route)
    {
        if (_queue.Count > 0 || _ramp.Limit != int.MaxValue || !_hold.IsOpen) return false;
        foreach (var bucket in route.Buckets)
            if (bucket is LearntBucket { MustProbe: true }) return false;
        return true;
    }

    private bool IsRefusal(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.ServiceUnavailable => _readings.RetryAfter >= 0,
        HttpStatusCode.Forbidden => _readings.RetryAfter >= 0 || IsUsedUp(),
        _ => false,
    };

    private bool IsUsedUp()
    {
        foreach (ref readonly var reading in _readings.Items)
            if (reading.Remaining == 0) return true;
        return false;
    }

    private void Learn(LimitRoute asked, in LimitRequest request, long sent, long now, bool refused)
    {
        if (_readings.Items.Length == 0)
        {
            foreach (var bucket in asked.Buckets) (bucket as LearntBucket)?.Unheard(now);
            return;
        }

        var scope = ScopeOf(request);
        var route = scope.Length > 0 ? RouteOf(request) : asked;
        foreach (ref readonly var reading in _readings.Items)
        {
            if (!double.IsNaN(reading.Remaining)) _ramp.Tell();
            if (double.IsNaN(reading.Remaining) && double.IsNaN(reading.Limit)) continue;
            if (reading.Unit == RateLimitUnit.Concurrency) LearnConcurrency(route, reading, scope);
            else
            {
                var bucket = BucketOf(route, request, reading, scope);
                bucket.Learn(reading, now, sent, _answers, refused);
                bucket.Shared?.Told(reading, now);
            }
        }

        if (!_isPerRoute && scope.Length == 0) Split(route);
    }

    private string ScopeOf(in LimitRequest request)
    {
        var scope = _readings.Scope.ToString(); // the header's own string
        if (_isPerRoute && scope.Length == 0) return RouteShape.Of(request.Method, request.Url, false).ToString("x", System.Globalization.CultureInfo.InvariantCulture);
        if (scope.Length == 0) return scope;
        _keepsOwner |= _readings.IsPerOwner;
        Volatile.Write(ref _hasScopes, true);
        return scope;
    }

    private LearntBucket BucketOf(LimitRoute route, in LimitRequest request, in DraftReading reading, string scope)
    {
        var policy = reading.Policy.Span;
        foreach (var bucket in route.Buckets)
            if (bucket is LearntBucket own && bucket.Scope == scope && policy.Equals(bucket.Policy, StringComparison.OrdinalIgnoreCase)) return own;
        return Join(route, request, reading, scope);
    }

    private LearntBucket Join(LimitRoute route, LimitRequest request, in DraftReading reading, string scope)
    {
        // The route is told that it belongs elsewhere.
        foreach (var bucket in route.Buckets)
            if (bucket is LearntBucket && bucket.Scope != scope) route.Leave(bucket);
        // What was given ahead does not know of it.
        TakeBack();
        var (name, owner) = (reading.Policy.ToString(), _keepsOwner ? RouteShape.OwnerOf(request.Url) : 0);
        var known = _buckets.Find(bucket => bucket is LearntBucket other && other.Owner == owner && bucket.Scope == scope && bucket.Policy.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            _buckets.Add(known = new LearntBucket(name, scope, reading.Source) { Owner = owner, LongestPace = LongestPace });
            // What a call costs is not known before; only what is counted can be lent.
            if (reading.Unit == RateLimitUnit.Requests) Share(known);
        }

        route.Join(known);
        // Routes that nothing is known of yet are under the first limit that is.
        if (route != _default && !_isPerRoute && !_keepsOwner && !Array.Exists(_default.Buckets, static bucket => bucket is LearntBucket)) _default.Join(known);
        return (LearntBucket)known;
    }

    private void LearnConcurrency(LimitRoute route, in DraftReading reading, string scope)
    {
        if (!(reading.Limit >= 1)) return;
        var limit = (int)Math.Min(reading.Limit, int.MaxValue);
        var policy = reading.Policy.ToString();
        foreach (var bucket in route.Buckets)
        {
            if (bucket is not ConcurrencyBucket own || own.Policy != policy) continue;
            own.Limit = limit;
            return;
        }

        JoinConcurrency(route, limit, policy, scope, reading.Source);
    }

    private void JoinConcurrency(LimitRoute route, int limit, string policy, string scope, RateLimitSource source)
    {
        TakeBack();
        if (_buckets.Find(bucket => bucket is ConcurrencyBucket && bucket.Policy == policy && bucket.Scope == scope) is not { } known) _buckets.Add(known = new ConcurrencyBucket(policy, scope, limit, source));
        route.Join(known);
    }

    // One name, and ever another limit: the server has a limit for each of its paths, and does not name them.
    private void Split(LimitRoute route)
    {
        if (!Array.Exists(route.Buckets, static bucket => bucket is LearntBucket { Changes: > 2 })) return;
        (_isPerRoute, _hasScopes) = (true, true);
        TakeBack();
        foreach (var bucket in route.Buckets)
        {
            if (bucket is LearntBucket) Drop(bucket);
        }
    }

    private void Refuse(HttpStatusCode status, LimitRoute route, long now)
    {
        TakeBack();
        var wait = _readings.RetryAfter;
        var held = false;
        foreach (var bucket in route.Buckets)
        {
            if (_readings.IsGlobal || bucket is not LearntBucket || bucket.State(now) is not { Remaining: < 1 } state) continue;
            var until = wait >= 0 ? now + wait : state.ResetAt;
            if (until <= now) continue;
            bucket.Hold(now, until);
            bucket.Shared?.Hold(now, until);
            held = true;
        }

        if (held) return;
        if (wait < 0 && status == HttpStatusCode.TooManyRequests && _readings.Items.Length == 0) _ramp.Refuse(UnderWay(), isFirst: _hold.Until <= now);
        if (wait >= 0 && _hold.Until <= now) Observe(now, wait);
        _hold.Refuse(now, wait, status == HttpStatusCode.Forbidden ? SecondaryWait : 0);
        foreach (var bucket in route.Buckets) bucket.Shared?.Hold(now, _hold.Until);
    }

    // Between the end of one hold and of the next as many went through as the server allows in that time.
    private void Observe(long now, long wait)
    {
        var passed = Answered() - _answeredBefore - 1;
        var window = _hold.ReleasedAt > 0 ? now + wait - _hold.ReleasedAt : 0;
        if (window <= 0 || passed < 1) return;
        foreach (var bucket in _buckets.ToArray())
        {
            if (bucket.Source == RateLimitSource.Observed) Drop(bucket);
        }

        var observed = new DeclaredBucket("", "", (int)Math.Min(passed, int.MaxValue), window, RateLimitSource.Observed);
        _buckets.Add(observed);
        foreach (var route in _all) route.Join(observed);
    }

    private void Drop(LimitBucket bucket)
    {
        _buckets.Remove(bucket);
        foreach (var route in bucket.Routes.ToArray()) route.Leave(bucket);
    }

    private long Answered()
    {
        long sum = 0;
        foreach (var route in _all) sum += route.Answered;
        return sum;
    }

    private void Pass(long now)
    {
        _ramp.Pass();
        if (_hold.Pass(now)) _answeredBefore = Answered() - 1;
    }

    /// <summary>Lets the calls go that may go now.</summary>
    private void Settle(long now)
    {
        foreach (var bucket in _buckets)
        {
            if (bucket.Routes.Count == 0 || bucket.Reserved() == 0 || bucket.Spare(now) > bucket.Reserved() / 4) continue;
            TakeBack();
            break;
        }

        Pump(now);
    }
}
