namespace TypedRequests.Updating.Merging;

/// <summary>What the API and a person both changed. What the person wrote stays.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line in the text that was merged, from 1.</param>
/// <param name="Message">What the API has now, and what is there.</param>
internal sealed record MergeConflict(string Path, int Line, string Message)
{
    public override string ToString() => FormattableString.Invariant($"{Path}({Line}): {Message}");
}
