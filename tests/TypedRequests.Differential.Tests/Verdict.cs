namespace TypedRequests.Differential.Tests;

/// <summary>What the comparison of a case came to.</summary>
internal enum Verdict
{
    /// <summary>The same requests and results.</summary>
    Equal,

    /// <summary>Something differs.</summary>
    Differs,

    /// <summary>The interface stays the peer's.</summary>
    Kept,

    /// <summary>What the migration wrote does not compile.</summary>
    DoesNotCompile,
}
