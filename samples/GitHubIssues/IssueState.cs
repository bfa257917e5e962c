namespace TypedRequests.Samples;

/// <summary>Whether an issue is done with.</summary>
public enum IssueState
{
    /// <summary>It is not.</summary>
    Open,

    /// <summary>It is.</summary>
    Closed,
}
