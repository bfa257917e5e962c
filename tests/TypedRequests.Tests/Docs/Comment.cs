namespace TypedRequests.Tests.Docs;

public sealed record Comment(User User, string Body);
