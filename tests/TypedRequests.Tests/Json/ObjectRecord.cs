namespace TypedRequests.Tests.Json;

/// <summary>A record that is registered.</summary>
[JsonRecord]
public sealed record ObjectRecord(string Name);
