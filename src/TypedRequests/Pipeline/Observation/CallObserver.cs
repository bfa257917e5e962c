namespace TypedRequests;

/// <summary>Is told what happens in the calls of a session, as it happens. Set it as <c>Session.Observer</c>.</summary>
/// <remarks>
/// An observer looks on: it changes nothing, and must not throw. It runs on the call's path, so that it should be quick. Traces and metrics need none; the
/// session reports to <c>ActivitySource</c> and <c>Meter</c> of the name <c>TypedRequests</c> by itself.
/// </remarks>
public abstract class CallObserver
{
    /// <summary>One observer of two, for a session that is watched already: <c>session.Observer = CallObserver.Combine(session.Observer, mine)</c>.</summary>
    /// <param name="first">Is told first; <see langword="null"/> where there is none.</param>
    /// <param name="second">Is told after it.</param>
    public static CallObserver Combine(CallObserver? first, CallObserver second)
    {
        ArgumentNullException.ThrowIfNull(second);
        return first is null ? second : new ObserverPair(first, second);
    }

    /// <summary>Whether the observer has an ear for calls now. Asked once per call; nothing is made for one that is not watched.</summary>
    protected internal virtual bool IsWatching => true;

    /// <summary>The first hop is about to be composed and sent.</summary>
    /// <param name="call">The call.</param>
    protected internal virtual void Started(ObservedCall call)
    {
    }

    /// <summary>An answer is a redirect that is followed.</summary>
    /// <param name="call">The call; its answer is the redirect.</param>
    /// <param name="location">Where to, as the server said.</param>
    protected internal virtual void Redirected(ObservedCall call, string location)
    {
    }

    /// <summary>An answer is a challenge that is met with credentials.</summary>
    /// <param name="call">The call; its answer is the challenge.</param>
    protected internal virtual void Challenged(ObservedCall call)
    {
    }

    /// <summary>A message handler will send the hop again.</summary>
    /// <param name="call">The call.</param>
    /// <param name="reason">The status or the error for which it does.</param>
    /// <param name="delay">The wait before it.</param>
    protected internal virtual void Retrying(ObservedCall call, string reason, TimeSpan delay)
    {
    }

    /// <summary>A rate limit has kept the call back before it was sent, or before it was found that it would take too long.</summary>
    /// <param name="call">The call.</param>
    /// <param name="delay">For how long.</param>
    protected internal virtual void Waited(ObservedCall call, TimeSpan delay)
    {
    }

    /// <summary>The call has ended. A status is no failure here, unless the result could not be made of it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="failure">What the caller gets to see in the place of a result; <see langword="null"/> if there is one.</param>
    protected internal virtual void Stopped(ObservedCall call, Exception? failure)
    {
    }

    /// <summary>The cookies could not be saved to the session's store. The call goes on; the next one tries again.</summary>
    /// <param name="failure">What the store said.</param>
    protected internal virtual void CookiesNotSaved(Exception failure)
    {
    }
}
