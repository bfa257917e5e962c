namespace TypedRequests;

/// <summary>The time a call may take, its caller's token included: one source, lent again after a clean end.</summary>
internal sealed class TimeoutScope
{
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _registration;
    private CancellationToken _caller;
    private bool _reusable;

    /// <summary>What every operation of the call is given.</summary>
    internal CancellationToken Token { get; private set; }

    internal TimeSpan Timeout { get; private set; }

    /// <summary>Whether the time is over and the caller's own token is not the reason.</summary>
    internal bool Expired => _source is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    internal void Start(TimeSpan timeout, TimeProvider time, CancellationToken caller)
    {
        caller.ThrowIfCancellationRequested();
        (_caller, Timeout) = (caller, timeout);
        if (timeout == System.Threading.Timeout.InfiniteTimeSpan)
        {
            Token = caller;
            return;
        }

        // TryReset works for the system's timers only.
        _reusable = ReferenceEquals(time, TimeProvider.System);
        if (!_reusable) _source = new CancellationTokenSource(timeout, time);
        else (_source ??= new CancellationTokenSource()).CancelAfter(timeout);
        Token = _source.Token;
        if (caller.CanBeCanceled) _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    /// <summary>Ends after a success whose response is closed: nobody holds the token any more, and the source may serve another call.</summary>
    internal void End()
    {
        _registration.Dispose();
        _registration = default;
        (Token, _caller) = (default, default);
        if (_source is null || (_reusable && _source.TryReset())) return;
        _source.Dispose();
        _source = null;
    }

    /// <summary>Ends where something may still hold the token: the source is let go.</summary>
    internal void Abandon()
    {
        _registration.Dispose();
        _registration = default;
        // Not disposed: a handler may still register on the token. Without a timer it is garbage like any other.
        if (_source is { IsCancellationRequested: false } source) source.CancelAfter(System.Threading.Timeout.Infinite);
        _source = null;
    }
}
