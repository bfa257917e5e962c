namespace TypedRequests;

/// <summary>Keeps what was read from a fresh response, for calls with the same arguments.</summary>
internal interface IParsedKeeper
{
    /// <summary>Keeps a value of the call's own type and the bytes that it was read from, if the answer can be given again.</summary>
    void Keep<T>(Exchange call, T value, JsonFormat<T> format, ReadOnlySpan<byte> body);
}
