namespace TypedRequests.Updating.Changes;

/// <summary>What a change means for clients.</summary>
internal enum ChangeKind
{
    /// <summary>It was there, and is no longer.</summary>
    Removed,

    /// <summary>Less is allowed, or may come: an argument is required, a value is gone, null is gone.</summary>
    Narrowed,

    /// <summary>It is something else.</summary>
    Changed,

    /// <summary>More is allowed, or may come: an argument is optional, there is a value more, null may come.</summary>
    Widened,

    /// <summary>It was not there.</summary>
    Added,
}
