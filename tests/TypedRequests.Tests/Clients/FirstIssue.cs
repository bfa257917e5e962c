namespace TypedRequests.Tests.Clients;

internal sealed record FirstIssue(int Number, string Title, string? Body, FirstUser User);
