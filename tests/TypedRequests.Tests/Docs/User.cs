namespace TypedRequests.Tests.Docs;

public sealed record User(string Login);
