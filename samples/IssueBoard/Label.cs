namespace TypedRequests.Samples;

/// <summary>A label of an issue.</summary>
public sealed record Label(string Name);
