namespace TypedRequests.Samples;

/// <summary>A user as the store keeps one.</summary>
internal sealed record StoredUser(long Id, string Login);
