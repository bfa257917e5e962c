using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TypedRequests.OpenApi;

namespace TypedRequests.Tool.Documents;

/// <summary>The names of components: those that the document itself declares, then one for each thing of another file that is referred to.</summary>
internal sealed partial class ComponentNames
{
    private readonly Dictionary<(DocumentShape Shape, Uri File, string Pointer), string> _names = [];
    private readonly HashSet<(DocumentShape Shape, string Name)> _taken = [];
    private readonly Queue<(DocumentShape Shape, string Name, DocumentPart Part)> _waiting = new();
    private readonly Dictionary<(DocumentShape Shape, Uri File, string Pointer), string> _declared = [];
    private readonly References _references;
    private readonly bool _isVersion2;

    public ComponentNames(References references, DocumentPart main)
    {
        _references = references;
        _isVersion2 = main.Value is JsonObject members && members.ContainsKey("swagger");
        var holder = _isVersion2 || Below(main, "components") is not { } components ? main : components;
        foreach (var (shape, entries) in Entries(holder).ToList())
        {
            // What is written out comes first: a name for it elsewhere in the list is another name, not its own.
            foreach (var (name, part) in entries.OrderBy(static entry => entry.Part.Alias is not null)) Declare(shape, name, part, main.File);
        }
    }

    /// <summary>Where components of a shape lie, from the top. Empty: nowhere.</summary>
    public IReadOnlyList<string> Homes(DocumentShape shape) => (_isVersion2 ? shape.HomeOf2 : shape.Home) is { } home ? _isVersion2 ? [home] : ["components", home] : [];

    /// <summary>A reference to a component.</summary>
    public string Reference(DocumentShape shape, string name) => $"#/{string.Join('/', Homes(shape))}/{Uri.EscapeDataString(name)}";

    /// <summary>The name of a part of another file, which is a component from now on.</summary>
    public string Of(DocumentPart part, DocumentShape shape)
    {
        if (_names.TryGetValue((shape, part.File, part.Pointer), out var known)) return known;
        var wanted = Wanted(part);
        var name = wanted;
        for (var number = 2; !_taken.Add((shape, name)); number++) name = wanted + number.ToString(CultureInfo.InvariantCulture);
        _names.Add((shape, part.File, part.Pointer), name);
        _waiting.Enqueue((shape, name, part));
        return name;
    }

    /// <summary>Whether a part is the declaration of that component, so that it holds it and does not refer to it.</summary>
    public bool IsDeclaredAs(DocumentPart part, DocumentShape shape, string name) => _declared.TryGetValue((shape, part.File, part.Pointer), out var declared) && declared == name;

    /// <summary>A component that is not written yet.</summary>
    public (DocumentShape Shape, string Name, DocumentPart Part)? TakeNext() => _waiting.TryDequeue(out var next) ? next : null;

    private void Declare(DocumentShape shape, string name, DocumentPart part, Uri main)
    {
        _taken.Add((shape, name));
        if (part.Alias is not null && part.File == main && DocumentPart.ReferenceOf(part.Value)!.StartsWith('#')) return;
        var target = _references.Follow(part);
        if (target.File == main && target != part) return;
        if (_names.TryAdd((shape, target.File, target.Pointer), name)) _declared[(shape, part.File, part.Pointer)] = name;
    }

    private IEnumerable<(DocumentShape Shape, IReadOnlyList<(string Name, DocumentPart Part)> Entries)> Entries(DocumentPart holder)
    {
        if (holder.Value is not JsonObject homes) yield break;
        var shape = _isVersion2 ? DocumentShape.Document : DocumentShape.Document.Member("components");
        foreach (var name in homes.Select(static home => home.Key))
        {
            var inner = shape.Member(name).Member("any");
            if (Homes(inner) is not [.., var last] || last != name || Below(holder, name) is not { Value: JsonObject entries } list) continue;
            yield return (inner, [.. entries.Select(entry => (entry.Key, list with { Pointer = JsonPointer.Append(list.Pointer, entry.Key), Value = entry.Value }))]);
        }
    }

    private DocumentPart? Below(DocumentPart part, string name) => part.Value is JsonObject members && members.TryGetPropertyValue(name, out var value)
        ? _references.Follow(new DocumentPart(part.File, JsonPointer.Append(part.Pointer, name), value))
        : null;

    private static string Wanted(DocumentPart part)
    {
        var last = JsonPointer.Split(part.Pointer) is [.., var token] ? token : Path.GetFileNameWithoutExtension(part.File.IsFile ? part.File.LocalPath : part.File.AbsolutePath);
        var name = NotAllowed().Replace(last, "_").Trim('_');
        return name.Length == 0 ? "Part" : name;
    }

    /// <summary>What the name of a component may not have (OpenAPI 3.1.1, 4.8.7.1).</summary>
    [GeneratedRegex("[^A-Za-z0-9._-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotAllowed();
}
