namespace TypedRequests.Docs.Tests.Testing;

public sealed record NewBook(string Title);
