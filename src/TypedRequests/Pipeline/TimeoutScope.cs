namespace TypedRequests;

/// <summary>The time a call may take, its caller's token included: one source, lent again after a clean end, and one timer that outlives the calls.</summary>
internal sealed class TimeoutScope
{
    private readonly CallTimer _timer = new(TimeProvider.System);
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _registration;
    private CancellationToken _caller;
    private bool _ownsTimer;

    /// <summary>What every operation of the call is given.</summary>
    internal CancellationToken Token { get; private set; }

    /// <summary>Whether the time is over and the caller's own token is not the reason.</summary>
    internal bool Expired => _source is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    /// <param name="timeout">How long.</param>
    /// <param name="time">Whose time.</param>
    /// <param name="started">Since when, in its timestamps.</param>
    /// <param name="caller">The caller's own token.</param>
    internal void Start(TimeSpan timeout, TimeProvider time, long started, CancellationToken caller)
    {
        caller.ThrowIfCancellationRequested();
        _caller = caller;
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            Token = caller;
            return;
        }

        // A foreign clock's timer belongs to its source.
        _ownsTimer = ReferenceEquals(time, TimeProvider.System);
        if (_ownsTimer) _timer.Start(_source ??= new CancellationTokenSource(), started, timeout);
        else _source = new CancellationTokenSource(timeout, time);
        Token = _source!.Token; // made just above
        if (caller.CanBeCanceled) _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    /// <summary>Ends after a success whose response is closed. Returns whether it may be lent again.</summary>
    /// <param name="keepsSource">Whether the token is no longer in use, so that the source can serve another call.</param>
    internal bool End(bool keepsSource)
    {
        _registration.Dispose();
        (_registration, Token, _caller) = (default, default, default);
        if (!_timer.Stop()) return false;
        if (_source is null || (keepsSource && _ownsTimer && _source.TryReset())) return true;
        // Not disposed where a handler may still register on its token. Without a timer it is garbage like any other.
        if (keepsSource) _source.Dispose();
        else if (!_ownsTimer) _source.CancelAfter(Timeout.Infinite);
        _source = null;
        return true;
    }

    /// <summary>Ends where something may still hold the token: the source and its timer are abandoned.</summary>
    internal void Abandon()
    {
        End(keepsSource: false);
        _timer.Dispose();
    }
}
