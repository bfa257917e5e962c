namespace TypedRequests.Samples;

/// <summary>A comment as the store keeps one.</summary>
internal sealed record StoredComment(long Id, int IssueNumber, StoredUser User, string Body, DateTimeOffset CreatedAt);
