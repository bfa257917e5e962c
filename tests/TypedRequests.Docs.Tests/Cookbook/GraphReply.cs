namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record GraphReply<T>(T? Data, GraphError[]? Errors);
