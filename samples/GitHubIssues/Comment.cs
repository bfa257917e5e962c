namespace TypedRequests.Samples;

/// <summary>A comment on an issue.</summary>
public sealed record Comment(long Id, User User, string Body, DateTimeOffset CreatedAt);
