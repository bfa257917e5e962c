namespace TypedRequests.Docs.Tests.Testing;

public sealed record NewLoan(int BookId);
