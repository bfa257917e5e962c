namespace TypedRequests.Differential.Tests.Migrating;

/// <summary>What became of a case.</summary>
/// <param name="Text">The user's file after the migration.</param>
/// <param name="IsMigrated">Whether its interface is ours now.</param>
/// <param name="Said">What was said before the edit.</param>
/// <param name="Failure">Why nothing could be written.</param>
internal sealed record MigratedCase(string Text, bool IsMigrated, IReadOnlyList<string> Said, string? Failure);
