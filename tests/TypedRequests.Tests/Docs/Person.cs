namespace TypedRequests.Tests.Docs;

public sealed record Person(string Login, long Id);
