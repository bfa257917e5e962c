namespace TypedRequests.Benchmarks.Json;

/// <summary>GitHub's milestone.</summary>
public sealed record Milestone(int Number, string Title, string? Description, User Creator, int OpenIssues, int ClosedIssues, DateTimeOffset? DueOn);
