using System.Globalization;
using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests.Tool.Documents;

/// <summary>Where references lead, over all files of a document.</summary>
internal sealed class References(DocumentFiles files)
{
    private const int LongestWay = 100;

    /// <summary>The document itself.</summary>
    public DocumentPart Main => new(files.Main, "", files.Read(files.Main, $"The document is '{files.Shown(files.Main)}'"));

    /// <summary>What a reference names.</summary>
    /// <param name="reference">As it is written.</param>
    /// <param name="from">Where it is written.</param>
    /// <param name="steps">How many references led here.</param>
    /// <exception cref="DocumentFileException">It names nothing, or what may not be read.</exception>
    public DocumentPart Resolve(string reference, DocumentPart from, int steps = 0)
    {
        var asked = $"{files.Shown(from.File)}: '#{from.Pointer}' refers to '{reference}'";
        if (steps > LongestWay) throw new DocumentFileException($"{asked}, and that leads round in a circle of references that say nothing else.");
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var name = hash < 0 ? reference : reference[..hash];
        var pointer = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        if (pointer is not ("" or ['/', ..])) throw new DocumentFileException($"{asked}. A place is named by a JSON pointer, such as '#/components/schemas/Pet'; anchors are not read.");
        Uri? file = from.File;
        if (name.Length > 0 && !Uri.TryCreate(from.File, name, out file)) throw new DocumentFileException($"{asked}, which names no file.");
        var part = new DocumentPart(file, "", files.Read(file, asked));
        foreach (var token in JsonPointer.Split(pointer)!) part = Step(part, token, asked, steps);
        return part;
    }

    /// <summary>What is meant in the end: a part that is a reference and nothing else leads on.</summary>
    public DocumentPart Follow(DocumentPart part, int steps = 0) => part.Alias is { } alias ? Follow(Resolve(alias, part, steps + 1), steps + 1) : part;

    private DocumentPart Step(DocumentPart part, string token, string asked, int steps)
    {
        var at = JsonPointer.Append(part.Pointer, token);
        if (part.Value is JsonObject members)
        {
            if (members.TryGetPropertyValue(token, out var member)) return new DocumentPart(part.File, at, member);
            if (DocumentPart.ReferenceOf(part.Value) is { } on) return Step(Resolve(on, part, steps + 1), token, asked, steps + 1);
        }
        else if (part.Value is JsonArray items && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count)
        {
            return new DocumentPart(part.File, at, items[index]);
        }

        throw new DocumentFileException($"{asked}, and '#{part.Pointer}' in {files.Shown(part.File)} has no '{token}'.");
    }
}
