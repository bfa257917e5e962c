namespace TypedRequests.Tests.Docs;

public sealed record IssuePatch(string? Title = null, Optional<string?> Body = default);
