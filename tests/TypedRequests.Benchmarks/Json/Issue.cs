namespace TypedRequests.Benchmarks.Json;

/// <summary>GitHub's issue: 21 members, nested users, labels, a milestone.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed record Issue(
    long Id,
    string NodeId,
    string Url,
    string RepositoryUrl,
    string LabelsUrl,
    string CommentsUrl,
    string HtmlUrl,
    int Number,
    string State,
    string Title,
    string? Body,
    User User,
    IReadOnlyList<Label> Labels,
    User? Assignee,
    IReadOnlyList<User> Assignees,
    Milestone? Milestone,
    bool Locked,
    int Comments,
    DateTimeOffset? ClosedAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt);
