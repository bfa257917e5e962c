namespace TypedRequests;

/// <summary>Whether a response is still in the store that holds it in memory, for those who keep what was read from it.</summary>
internal sealed class StoredLife
{
    private bool _ended;
    private bool _used;

    /// <summary>The store has let it go, or replaced it.</summary>
    internal bool HasEnded => Volatile.Read(ref _ended);

    internal void End() => Volatile.Write(ref _ended, true);

    /// <summary>Answered a call past the store, which does not see that it is in use.</summary>
    internal void Use()
    {
        if (!Volatile.Read(ref _used)) Volatile.Write(ref _used, true);
    }

    /// <summary>Whether it was used since this was last asked.</summary>
    internal bool TakeUse()
    {
        if (!Volatile.Read(ref _used)) return false;
        Volatile.Write(ref _used, false);
        return true;
    }
}
