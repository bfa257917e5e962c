namespace TypedRequests.Tests.Clients;

internal sealed record NewFirstIssue(string Title, string? Body = null);
