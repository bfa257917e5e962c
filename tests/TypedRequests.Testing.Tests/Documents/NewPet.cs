namespace TypedRequests.Testing.Tests;

public sealed record NewPet(string Name, DateOnly? Born = null);
