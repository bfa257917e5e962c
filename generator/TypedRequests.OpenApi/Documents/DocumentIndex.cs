namespace TypedRequests.OpenApi;

/// <summary>The one pass over a whole document: holds it to the grammar of JSON, and notes the ranges of what lies near the root.</summary>
internal sealed class DocumentIndex
{
    private const int NamesBeforeTable = 8;

    private readonly IDocumentText _text;
    private readonly JsonScanner _scanner;

    private DocumentIndex(IDocumentText text)
    {
        _text = text;
        var start = new char[1];
        if (text.Length > 0) text.CopyTo(0, start, 0, 1);
        _scanner = new JsonScanner(text, start[0] is '\uFEFF' ? 1 : 0, text.Length);
    }

    public static IndexNode Read(IDocumentText text)
    {
        var index = new DocumentIndex(text);
        if (index._scanner.Peek() is not '{') throw index._scanner.Fault("This is not JSON: an OpenAPI document in JSON begins with '{'.");
        var root = index.Node("", "", 0, LevelsOfRoot);
        return index._scanner.Peek() < 0 ? root : throw index._scanner.Fault("The document ends before this character.");
    }

    // Root, section, and what it names; in paths and components one more: a method, a schema.
    private static int LevelsOfRoot(string section) => section is "paths" or "components" or "webhooks" ? 2 : 1;

    private IndexNode Node(string name, string pointer, int levels, Func<string, int>? levelsOfMembers = null)
    {
        var next = _scanner.Peek();
        var from = _scanner.Position;
        if (next is not '{' || (levels == 0 && levelsOfMembers is null)) return Leaf(name, pointer);
        var members = new List<IndexNode>();
        Dictionary<string, IndexNode>? byName = null;
        _scanner.Enter();
        while (MoveNext(pointer, out var member))
        {
            var node = Node(member, JsonPointer.Append(pointer, member), levelsOfMembers?.Invoke(member) ?? levels - 1);
            if (byName is null && members.Count >= NamesBeforeTable) byName = members.ToDictionary(earlier => earlier.Name, StringComparer.Ordinal);
            if (byName?.ContainsKey(member) ?? members.Exists(earlier => earlier.Name == member)) throw Twice(node, pointer);
            members.Add(node);
            byName?.Add(member, node);
        }
        return new IndexNode(name, new JsonSlice(_text, from, _scanner.Position - from, JsonKind.Object), [.. members], byName);
    }

    private IndexNode Leaf(string name, string pointer)
    {
        try
        {
            return new IndexNode(name, JsonSlice.Take(_text, _scanner), [], null);
        }
        catch (DocumentException fault)
        {
            throw new DocumentException(fault.Message, fault.Line, fault.Column, pointer);
        }
    }

    private bool MoveNext(string pointer, out string member)
    {
        try
        {
            return _scanner.MoveNext(out member);
        }
        catch (DocumentException fault)
        {
            throw new DocumentException(fault.Message, fault.Line, fault.Column, pointer);
        }
    }

    private DocumentException Twice(IndexNode node, string pointer)
    {
        var (line, column) = TextPosition.Of(_text, node.Value.Offset);
        return new DocumentException($"The name '{node.Name}' comes twice in one object.", line, column, JsonPointer.Append(pointer, node.Name));
    }
}
