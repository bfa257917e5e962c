namespace TypedRequests.Updating.Merging;

/// <summary>What an update gives.</summary>
/// <param name="Files">Every file of the clients as it is now; those that are new among them.</param>
/// <param name="Conflicts">What is left to a person.</param>
internal sealed record MergeResult(IReadOnlyList<ClientFile> Files, IReadOnlyList<MergeConflict> Conflicts);
