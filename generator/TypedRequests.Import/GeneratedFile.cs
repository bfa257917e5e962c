namespace TypedRequests.Import;

/// <summary>A file that an import writes.</summary>
/// <param name="Path">Its name, relative to the folder of the import.</param>
/// <param name="Text">C#, with line feeds.</param>
internal sealed record GeneratedFile(string Path, string Text);
