using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>What an enum's format must know beside names and values.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonEnumTraits
{
    /// <summary>Unsigned, single values, written by name.</summary>
    None = 0,

    /// <summary>The underlying type has a sign.</summary>
    Signed = 1,

    /// <summary>Values combine: <c>[Flags]</c>.</summary>
    Flags = 2,

    /// <summary>Written as numbers, and read from numbers only.</summary>
    Numbers = 4,
}
