namespace TypedRequests.Samples;

/// <summary>A person on GitHub.</summary>
public sealed record User(string Login);
