namespace TypedRequests.Samples;

/// <summary>A comment on an issue, whose URL tells which.</summary>
public sealed record Comment(long Id, string Body, User User, DateTimeOffset CreatedAt, string IssueUrl)
{
    /// <summary>The number of the issue.</summary>
    public int IssueNumber => int.Parse(IssueUrl.AsSpan(IssueUrl.LastIndexOf('/') + 1), System.Globalization.CultureInfo.InvariantCulture);
}
