namespace TypedRequests.Tests.Docs;

public sealed record ValidationProblem(string Message);
