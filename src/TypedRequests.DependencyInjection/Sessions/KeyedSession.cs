using System.Diagnostics.CodeAnalysis;

namespace TypedRequests;

/// <summary>A session of the factory: held until it is idle, and after that known as long as someone else holds it.</summary>
internal sealed class KeyedSession(Session session, long askedFor, TimeSpan idleExpiry)
{
    private readonly WeakReference<Session> known = new(session);
    private Session? held = session;
    private long askedFor = askedFor;

    public bool IsAlive => known.TryGetTarget(out _);

    public bool TryUse(long now, [NotNullWhen(true)] out Session? session)
    {
        if (!known.TryGetTarget(out session))
            return false;
        (held, askedFor) = (session, now);
        return true;
    }

    public void LetGoIfIdle(TimeProvider time)
    {
        if (held is not null && time.GetElapsedTime(askedFor) >= idleExpiry)
            held = null;
    }
}
