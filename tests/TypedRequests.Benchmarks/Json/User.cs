namespace TypedRequests.Benchmarks.Json;

/// <summary>GitHub's user, as nested in other things.</summary>
public sealed record User(string Login, long Id, string AvatarUrl, string HtmlUrl, string Type, bool SiteAdmin);
