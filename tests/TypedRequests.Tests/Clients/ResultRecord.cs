namespace TypedRequests.Tests.Clients;

internal sealed record ResultRecord(int Id, string? Name);
