namespace TypedRequests;

/// <summary>The call and the limits of the servers that it asks.</summary>
internal sealed partial class Exchange
{
    private LimitPermit _permit;
    private RateLimitPermit? _shared;
    private LimitWaiter? _waiter;
    private LimitPartition? _limited;

    /// <summary>The session's governor; null when it has none, and calls are sent at once.</summary>
    internal RateLimits? Limits { get; set { if (!ReferenceEquals(field, value)) field = value; } }

    /// <summary>What the method and its interface declare; null if they declare nothing.</summary>
    internal DeclaredLimits? LimitRules { get; set { if (!ReferenceEquals(field, value)) field = value; } }

    internal CallPriority Priority { get; set; }

    /// <summary>Whether the call has joined those who wait.</summary>
    internal bool AwaitsPermit => _waiter is not null;

    internal bool HasPermit => _permit.Route is not null || _shared is not null;

    private LimitRequest LimitRequest => new(Method.Method, Url.Wire.OriginalString, LimitRules);

    /// <summary>Takes a permit, if one is there; otherwise the call has joined those who wait.</summary>
    /// <exception cref="RateLimitException">It would take too long.</exception>
    internal bool TryTakePermit()
    {
        var limits = Limits!; // asked only with a governor
        limits.ClockOf(Time);
        var (holder, secret) = Credential(limits);
        var request = LimitRequest;
        var route = limits.PartitionOf(Url.Wire, request.Url, holder, secret).RouteOf(request);
        _limited = route.Partition;
        if (LimitPartition.TryTake(route, out _permit)) return true;
        _waiter = route.Partition.Ask(route, Priority, Longest(limits), out _permit, out var delay);
        return delay is null ? _waiter is null : throw LimitGate.Refused(limits, route, request, delay);
    }

    /// <summary>Waits for the permit. Returns how long it took, and for which origin.</summary>
    internal async ValueTask AwaitPermitAsync()
    {
        var (waiter, limits) = (_waiter!, Limits!); // asked only after the call has joined those who wait
        _waiter = null;
        Phase = CallPhase.Limited;
        var clock = waiter.Route.Partition.Clock;
        try
        {
            _permit = await LimitGate.FinishAsync(limits, waiter, LimitRequest, Token).ConfigureAwait(false);
        }
        finally
        {
            Observed?.Waited(TimeSpan.FromTicks(clock.Now - waiter.Since));
        }
    }

    /// <summary>Handlers may send the message again: each time they need a permit, and what they are answered is learnt beneath them.</summary>
    internal void SharePermit()
    {
        if (_shared is not null) return;
        _shared = new(Limits!, _permit.Route!, LimitRequest, Priority, _permit); // just taken
        _permit = default;
        Message!.Options.Set(RateLimitPermit.Key, _shared); // composed
    }

    /// <summary>The server has answered: what it says of limits is learnt.</summary>
    private void LearnLimits(HttpResponseMessage answer)
    {
        if (_shared is not null)
        {
            // Beneath the handlers it was told already, unless none of them has sent anything.
            _shared.Dispose();
            _shared = null;
            return;
        }

        var permit = _permit;
        _permit = default;
        permit.Route!.Partition.Answer(permit, LimitRequest, answer); // asked only with a permit
    }

    /// <summary>GitHub's secondary limits may stand in the body alone.</summary>
    internal void LearnFromBody()
    {
        if (Status == 403 && Body.Span.IndexOf("secondary rate limit"u8) >= 0) _limited?.RefuseSecondary();
    }

    /// <summary>No answer will come.</summary>
    private void LosePermit()
    {
        _shared?.Dispose();
        if (_permit.Route is { } route) route.Partition.Fail(route);
        (_permit, _shared) = (default, null);
    }

    private long Longest(RateLimits limits)
    {
        var longest = limits.LongestWait;
        return Timeout == System.Threading.Timeout.InfiniteTimeSpan ? longest : Math.Clamp((Timeout - Elapsed).Ticks, 0, longest);
    }

    /// <summary>Who is calling: the text of the credentials, and an object that lives as long as they do.</summary>
    private (object? Holder, string? Secret) Credential(RateLimits limits)
    {
        if (limits.Partition?.Invoke(Message!) is { } own) return (own, own); // composed
        if (Auth is { } auth) return auth.FixedAuthorization is { } authorization ? (auth, authorization) : (auth, auth.LimitIdentity);
        foreach (ref readonly var header in Headers.Items)
            if (header.Value is { } value && CredentialFields.IsCredential(header.Name)) return (value, value);
        return default;
    }

    private void ForgetLimits()
    {
        (Limits, LimitRules, Priority, _waiter, _limited) = (null, null, CallPriority.Normal, null, null);
    }
}
