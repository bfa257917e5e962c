namespace TypedRequests.Tests.Docs;

public enum IssueState
{
    Open,
    Closed,
    All,
}
