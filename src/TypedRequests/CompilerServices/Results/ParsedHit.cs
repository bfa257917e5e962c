using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>What was found for a call's arguments: a value, or what keeps the value that the call will read.</summary>
/// <typeparam name="T">The result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ParsedHit<T>
{
    internal ParsedHit(Task<T>? value, IParsedKeeper? keeper) => (Value, Keeper) = (value, keeper);

    /// <summary>The value; null when the call has to be made.</summary>
    public Task<T>? Value { get; }

    internal IParsedKeeper? Keeper { get; }
}
