namespace TypedRequests.Caching.Tests.Docs;

public sealed record NewComment(string Body);
