namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record IssuePatch(Optional<string> Title = default, Optional<string?> Milestone = default);
