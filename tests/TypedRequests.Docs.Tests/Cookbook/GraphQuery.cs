namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record GraphQuery(string Query, Dictionary<string, object?>? Variables = null);
