namespace TypedRequests.Samples;

/// <summary>A person on GitHub.</summary>
public sealed record User(long Id, string Login);
