namespace TypedRequests.Samples;

/// <summary>An issue as the store keeps one.</summary>
internal sealed record StoredIssue(long Id, int Number, StoredUser User, string Title, string? Body, DateTimeOffset CreatedAt)
{
    public IReadOnlyList<string> Labels { get; init; } = [];

    public DateTimeOffset UpdatedAt { get; init; } = CreatedAt;

    public DateTimeOffset? ClosedAt { get; init; }

    public string State => ClosedAt is null ? "open" : "closed";
}
