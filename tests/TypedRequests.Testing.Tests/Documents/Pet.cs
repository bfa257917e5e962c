namespace TypedRequests.Testing.Tests;

public sealed record Pet(int Id, string Name, Pet? Friend = null);
