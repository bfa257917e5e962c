namespace TypedRequests.Tests.Sessions;

[JsonRecord]
public sealed record DecidedThing(int Number);
