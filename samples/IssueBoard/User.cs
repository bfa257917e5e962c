namespace TypedRequests.Samples;

/// <summary>Somebody on GitHub.</summary>
public sealed record User(string Login);
