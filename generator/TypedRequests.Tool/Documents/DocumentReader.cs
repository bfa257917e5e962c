using System.Text.Json.Nodes;

namespace TypedRequests.Tool.Documents;

/// <summary>Reads documents as a command was told to.</summary>
/// <param name="Root">What references may not leave. <see langword="null"/>: the folder of the document.</param>
/// <param name="Fetch">Reads what is at an address. <see langword="null"/>: nothing is fetched.</param>
internal sealed record DocumentReader(string? Root = null, Func<Uri, string>? Fetch = null)
{
    /// <inheritdoc cref="DocumentText.Read"/>
    public string Text(string file) => DocumentText.Read(file, Root, Fetch);

    /// <inheritdoc cref="DocumentText.ReadWhole"/>
    public JsonObject Whole(string file) => DocumentText.ReadWhole(file, Root, Fetch);
}
