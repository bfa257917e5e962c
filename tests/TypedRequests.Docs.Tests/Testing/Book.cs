namespace TypedRequests.Docs.Tests.Testing;

public sealed record Book(int Id, string Title, int? PublishedYear = null);
