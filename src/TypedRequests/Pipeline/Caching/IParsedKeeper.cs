namespace TypedRequests;

/// <summary>Keeps what was read from a fresh response, to give it out again.</summary>
internal interface IParsedKeeper
{
    /// <summary>Keeps a value of the call's own type, if its answer can be given again.</summary>
    void Keep<T>(Exchange call, T value);
}
