namespace TypedRequests.Tests.Clients;

internal sealed record SequenceItem(int Id);
