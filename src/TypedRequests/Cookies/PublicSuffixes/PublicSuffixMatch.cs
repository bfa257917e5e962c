namespace TypedRequests;

/// <summary>What the public suffix list says of a label under a parent.</summary>
internal enum PublicSuffixMatch
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The label and its parent are a public suffix.</summary>
    Suffix,

    /// <summary>The label is the exception (<c>!www.ck</c>): the parent is the public suffix.</summary>
    Exception,
}
