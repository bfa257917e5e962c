namespace TypedRequests.Tests.Clients;

internal sealed record BodyRecord(int Id, string? Name);
