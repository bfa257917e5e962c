namespace TypedRequests.Docs.Tests.Testing;

public sealed record Loan(int Id, int BookId);
