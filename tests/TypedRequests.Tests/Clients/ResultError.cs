namespace TypedRequests.Tests.Clients;

internal sealed record ResultError(string CodeName);
