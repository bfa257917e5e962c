namespace TypedRequests.Tests.Clients;

internal sealed record PageItem(int Id);
