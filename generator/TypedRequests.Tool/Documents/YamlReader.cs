using System.Text.Json.Nodes;
using SharpYaml;
using SharpYaml.Events;

namespace TypedRequests.Tool.Documents;

/// <summary>
/// YAML 1.2 as JSON: the core schema, keys in their order and as they are written. Aliases become copies. A merge key (<c>&lt;&lt;</c>) is applied: it is no part of YAML 1.2, and every
/// document that has one means it.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 256;

    // A few lines of nested aliases can stand for more nodes than there is memory.
    private const int MostNodes = 20_000_000;

    private readonly IParser _parser;
    private readonly string _file;
    private readonly Dictionary<string, (JsonNode? Value, int Nodes)> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlReader(string text, string file) => (_parser, _file) = (Parser.CreateParser(new StringReader(text.TrimStart('\uFEFF')), DeepestNesting), file);

    /// <summary>Reads a text that has one document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="DocumentFileException">It is not YAML, or says what JSON cannot.</exception>
    public static JsonNode? Read(string text, string file)
    {
        try
        {
            return new YamlReader(text, file).ReadDocument();
        }
        catch (YamlException exception)
        {
            throw new DocumentFileException($"{Place(file, exception.Start)}: this is not YAML: {WithoutPlace(exception.Message)}", exception);
        }
    }

    private static string Place(string file, Mark mark) => FormattableString.Invariant($"{file}({mark.Line + 1},{mark.Column + 1})");

    private static string WithoutPlace(string message) => message.LastIndexOf("): ", StringComparison.Ordinal) is var end and >= 0 ? message[(end + 3)..] : message;

    private JsonNode? ReadDocument()
    {
        Next(); // the start of the stream
        if (Next() is StreamEnd) throw new DocumentFileException($"{_file} is empty.");
        var value = ReadNode(Next());
        Next(); // the end of the document
        return Next() is StreamEnd ? value : throw Refused(_parser.Current, "a second document begins here. A file may have one");
    }

    private ParsingEvent Next() => _parser.MoveNext() && _parser.Current is { } next ? next : throw new DocumentFileException($"{_file} ends too early.");

    private DocumentFileException Refused(ParsingEvent? at, string why) => new($"{Place(_file, at?.Start ?? Mark.Empty)}: {why}.");

    private JsonNode? ReadNode(ParsingEvent start)
    {
        if (start is AnchorAlias alias) return Copy(alias);
        var before = Count(start, 1);
        var anchor = (start as NodeEvent)?.Anchor;
        if (!string.IsNullOrEmpty(anchor)) _open.Add(anchor);
        var value = start switch
        {
            MappingStart mapping => ReadMapping(mapping),
            SequenceStart sequence => ReadSequence(sequence),
            Scalar scalar => ReadScalar(scalar),
            _ => throw Refused(start, "a value should stand here"),
        };
        if (string.IsNullOrEmpty(anchor)) return value;
        _open.Remove(anchor);
        _anchors[anchor] = (value, _nodes - before);
        return value;
    }

    private int Count(ParsingEvent at, int more)
    {
        var before = _nodes;
        _nodes += more;
        return _nodes is < MostNodes and >= 0 ? before : throw Refused(at, "the aliases of this document stand for too many values");
    }

    private JsonNode? Copy(AnchorAlias alias)
    {
        if (_open.Contains(alias.Value)) throw Refused(alias, $"*{alias.Value} stands inside the value that it names, which JSON cannot say");
        if (!_anchors.TryGetValue(alias.Value, out var named)) throw Refused(alias, $"there is no anchor &{alias.Value} before this alias");
        Count(alias, named.Nodes);
        return named.Value?.DeepClone();
    }

    private JsonNode? ReadScalar(Scalar scalar)
    {
        try
        {
            return YamlScalars.Resolve(scalar.Value, scalar.Tag, scalar.Style == ScalarStyle.Plain);
        }
        catch (FormatException exception)
        {
            throw Refused(scalar, exception.Message);
        }
    }

    private JsonArray ReadSequence(SequenceStart start)
    {
        RefuseTag(start, start.Tag, "seq");
        var items = new JsonArray();
        for (var next = Next(); next is not SequenceEnd; next = Next()) items.Add(ReadNode(next));
        return items;
    }

    private JsonObject ReadMapping(MappingStart start)
    {
        RefuseTag(start, start.Tag, "map");
        var members = new JsonObject();
        var merged = new HashSet<string>(StringComparer.Ordinal);
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            if (next is Scalar { Value: "<<", Style: ScalarStyle.Plain })
            {
                Merge(next, ReadNode(Next()), members, merged);
                continue;
            }

            var key = ReadKey(next);
            var value = ReadNode(Next());
            if (!members.ContainsKey(key)) members.Add(key, value);
            else if (merged.Remove(key)) members[key] = value;
            else throw Refused(next, $"the key '{key}' is there twice");
        }

        return members;
    }

    private string ReadKey(ParsingEvent start) => start switch
    {
        Scalar { Anchor: { Length: > 0 } anchor } scalar => Remember(anchor, scalar.Value),
        Scalar scalar => scalar.Value,
        AnchorAlias alias when Copy(alias) is JsonValue value => value.ToString(),
        _ => throw Refused(start, "this key is not a text, which JSON cannot say"),
    };

    private string Remember(string anchor, string key)
    {
        _anchors[anchor] = (JsonValue.Create(key), 1);
        return key;
    }

    private void Merge(ParsingEvent at, JsonNode? value, JsonObject into, HashSet<string> merged)
    {
        IEnumerable<JsonNode?> parts = value is JsonArray several ? several : [value];
        foreach (var part in parts)
        {
            if (part is not JsonObject mapping) throw Refused(at, "what << merges is no mapping");
            foreach (var (name, member) in mapping)
            {
                if (into.TryAdd(name, member?.DeepClone())) merged.Add(name);
            }
        }
    }

    private void RefuseTag(ParsingEvent at, string? tag, string plain)
    {
        if (tag is not (null or "" or "!") && tag != YamlScalars.Core + plain) throw Refused(at, $"the tag {tag} has no meaning in JSON");
    }
}
