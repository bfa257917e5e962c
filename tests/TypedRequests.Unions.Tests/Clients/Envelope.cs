namespace TypedRequests.Unions.Tests.Clients;

/// <summary>A generic record around a union.</summary>
public sealed record Envelope<T>(T Data, Dictionary<string, T>? More = null);
