namespace TypedRequests.Docs.Tests.Cookbook;

public enum JobState
{
    Queued,
    Running,
    Done,
}
