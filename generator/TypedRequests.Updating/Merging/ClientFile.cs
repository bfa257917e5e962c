namespace TypedRequests.Updating.Merging;

/// <summary>A file of C#: what an import writes, or what became of it by hand.</summary>
/// <param name="Path">Its path, relative to the folder of the clients.</param>
/// <param name="Text">Its text.</param>
internal sealed record ClientFile(string Path, string Text);
