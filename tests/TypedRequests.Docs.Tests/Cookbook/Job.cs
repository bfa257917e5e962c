namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record Job(int Id, JobState State);
