namespace TypedRequests.Samples;

/// <summary>Somebody on GitHub.</summary>
public sealed record User(long Id, string Login);
