namespace TypedRequests.Testing.Tests;

public sealed record Product(int Id, string FullName);
