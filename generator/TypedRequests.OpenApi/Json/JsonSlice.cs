namespace TypedRequests.OpenApi;

/// <summary>A value of a document: the range of its text. It is read again whenever it is asked, so it holds nothing.</summary>
internal readonly struct JsonSlice(IDocumentText text, int offset, int length, JsonKind kind) : IEquatable<JsonSlice>
{
    public JsonKind Kind { get; } = kind;

    public int Offset { get; } = offset;

    public int Length { get; } = length;

    /// <summary>The value as the document writes it.</summary>
    public string RawText
    {
        get
        {
            var chars = new char[Length];
            text?.CopyTo(Offset, chars, 0, Length);
            return new string(chars);
        }
    }

    /// <summary>The next value of a scanner, which it passes.</summary>
    public static JsonSlice Take(IDocumentText text, JsonScanner scanner)
    {
        scanner.Peek();
        var from = scanner.Position;
        var kind = scanner.Pass();
        return new JsonSlice(text, from, scanner.Position - from, kind);
    }

    /// <summary>The text of a string; null if the value is none.</summary>
    public string? AsString() => Kind is JsonKind.String ? Scanner().ReadString() : null;

    /// <summary>The value of true or false; null if it is neither.</summary>
    public bool? AsFlag() => Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => null,
    };

    /// <summary>The members of an object, in order; none of anything else. A name may come twice.</summary>
    public IEnumerable<(string Name, JsonSlice Value)> Members()
    {
        if (Kind is not JsonKind.Object) yield break;
        var scanner = Scanner();
        scanner.Enter();
        while (scanner.MoveNext(out var name)) yield return (name, Take(text, scanner));
    }

    /// <summary>The items of an array, in order; none of anything else.</summary>
    public IEnumerable<JsonSlice> Items()
    {
        if (Kind is not JsonKind.Array) yield break;
        var scanner = Scanner();
        scanner.Enter();
        while (scanner.MoveNext()) yield return Take(text, scanner);
    }

    /// <summary>The member of an object; of two of one name the last, as most readers have it.</summary>
    public bool TryGet(string name, out JsonSlice value)
    {
        value = default;
        foreach (var (member, found) in Members())
        {
            if (member == name) value = found;
        }
        return value.Kind is not JsonKind.Undefined;
    }

    public bool Equals(JsonSlice other) => Offset == other.Offset && Length == other.Length && ReferenceEquals(text, other.Text);

    public override bool Equals(object? obj) => obj is JsonSlice other && Equals(other);

    public override int GetHashCode() => Offset;

    public override string ToString() => RawText;

    private IDocumentText Text => text;

    private JsonScanner Scanner() => new(text, Offset, Offset + Length);
}
