namespace TypedRequests.Samples;

/// <summary>An issue: of the thirty members that GitHub sends, those that the sample shows. None that is not marked <c>?</c> is ever null.</summary>
public sealed record Issue(
    int Number, string Title, string? Body, User User, IssueState State, int Comments, IReadOnlyList<Label> Labels, DateTimeOffset CreatedAt, Uri HtmlUrl);
