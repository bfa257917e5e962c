namespace TypedRequests.Testing.Tests;

public sealed record PetProblem(string Title);
