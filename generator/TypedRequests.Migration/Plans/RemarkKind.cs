namespace TypedRequests.Migration.Plans;

/// <summary>What a remark is about.</summary>
internal enum RemarkKind
{
    /// <summary>Something is sent or read in another way than before.</summary>
    Differs,

    /// <summary>Something cannot be carried over, so the client stays as it is.</summary>
    Stays,

    /// <summary>A use of the other library that a fix rewrites, with what changes by it.</summary>
    Use,
}
