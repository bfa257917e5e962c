namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>What JSON's null is for a place in a type.</summary>
internal enum JsonNull
{
    /// <summary>An error.</summary>
    Never,

    /// <summary>A value, as the declaration says.</summary>
    Declared,

    /// <summary>A value, although the declaration does not say so: nullable-oblivious code, or a lenient policy.</summary>
    Unsaid,

    /// <summary>The type's default: a <c>T?</c> without a constraint that stands for a value type.</summary>
    Default,
}
