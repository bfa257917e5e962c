namespace TypedRequests.Samples;

/// <summary>An issue, as far as the worker counts it.</summary>
public sealed record Issue(int Number, string Title, string State, int Comments);
