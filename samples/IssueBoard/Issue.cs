namespace TypedRequests.Samples;

/// <summary>An issue: of the thirty members that GitHub sends, those that the board shows.</summary>
public sealed record Issue(int Number, string Title, string? Body, string State, User User, int Comments, IReadOnlyList<Label> Labels, DateTimeOffset CreatedAt);
