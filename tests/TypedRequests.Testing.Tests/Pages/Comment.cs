namespace TypedRequests.Testing.Tests.Pages;

public sealed record Comment(string Body);
