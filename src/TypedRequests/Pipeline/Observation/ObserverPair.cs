namespace TypedRequests;

/// <summary>Two observers as one. A call that one of them watches is told to both, as it is when traces are on.</summary>
internal sealed class ObserverPair(CallObserver first, CallObserver second) : CallObserver
{
    protected internal override bool IsWatching => first.IsWatching || second.IsWatching;

    protected internal override void Started(ObservedCall call)
    {
        first.Started(call);
        second.Started(call);
    }

    protected internal override void Redirected(ObservedCall call, string location)
    {
        first.Redirected(call, location);
        second.Redirected(call, location);
    }

    protected internal override void Challenged(ObservedCall call)
    {
        first.Challenged(call);
        second.Challenged(call);
    }

    protected internal override void Retrying(ObservedCall call, string reason, TimeSpan delay)
    {
        first.Retrying(call, reason, delay);
        second.Retrying(call, reason, delay);
    }

    protected internal override void Stopped(ObservedCall call, Exception? failure)
    {
        first.Stopped(call, failure);
        second.Stopped(call, failure);
    }

    protected internal override void Waited(ObservedCall call, TimeSpan delay)
    {
        first.Waited(call, delay);
        second.Waited(call, delay);
    }

    protected internal override void CookiesNotSaved(Exception failure)
    {
        first.CookiesNotSaved(failure);
        second.CookiesNotSaved(failure);
    }
}
