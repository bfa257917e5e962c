namespace TypedRequests.Testing.Tests.Pages;

public sealed record Issue(int Number, string Title);
