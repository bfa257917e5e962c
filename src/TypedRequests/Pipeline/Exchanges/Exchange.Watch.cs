namespace TypedRequests;

/// <summary>Who looks on, and where the jar is kept.</summary>
internal sealed partial class Exchange
{
    /// <summary>The method of the client; null for a hand-written call.</summary>
    internal Operation? Operation { get; set; }

    internal CallObserver? Observer { get; set { if (!ReferenceEquals(field, value)) field = value; } }

    internal CookiePersistence? Persistence { get; set { if (!ReferenceEquals(field, value)) field = value; } }

    /// <summary>The call as observers see it; null without an observer.</summary>
    internal ObservedCall? Observed { get; private set; }

    /// <summary>The URL is known: observers are told.</summary>
    internal void Watch()
    {
        Observed = Telemetry.Begin(this);
        // Our own handler repeats nothing; one of the caller's may, and tell of it.
        if (Transport.IsOwn) return;
        if (Observed is not null) SetProperty(ObservedCall.Key.Key, Observed);
        if (Transport.MayRepeat) OpenTrail();
    }

    /// <summary>The call's last answer is there: what it did to the jar is kept before anyone sees it.</summary>
    internal async ValueTask SaveCookiesAsync()
    {
        if (Persistence!.IsBehind(Jar) && await Persistence.SaveAsync(Jar, Token).ConfigureAwait(false) is { } failure) // asked only with a store
            Observer?.CookiesNotSaved(failure);
    }

    private void ForgetWatch() => (Operation, Observer, Persistence, Observed) = (null, null, null, null);
}
