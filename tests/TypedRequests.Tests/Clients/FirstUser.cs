namespace TypedRequests.Tests.Clients;

internal sealed record FirstUser(string Login);
