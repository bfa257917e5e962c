namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>What is known of the members of an object before it is read.</summary>
internal sealed class JsonSigns
{
    private readonly HashSet<string> _known;

    private JsonSigns(IReadOnlyDictionary<string, IReadOnlyList<JsonMark>> marks, IReadOnlyCollection<string> needed, HashSet<string> known, bool isOpen) =>
        (Marks, Needed, _known, IsOpen) = (marks, needed, known, isOpen);

    /// <summary>Nothing: the object may have any members.</summary>
    public static JsonSigns Nothing { get; } = new(new Dictionary<string, IReadOnlyList<JsonMark>>(), [], new HashSet<string>(), isOpen: true);

    /// <summary>Members that must be there, and the only values they may have.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<JsonMark>> Marks { get; }

    /// <summary>Members that must be there, those with marks among them.</summary>
    public IReadOnlyCollection<string> Needed { get; }

    /// <summary>It may have any members.</summary>
    public bool IsOpen { get; }

    /// <param name="marks">Members with known values.</param>
    /// <param name="needed">Members that must be there.</param>
    /// <param name="known">All members.</param>
    /// <param name="isCaseSensitive">Names are matched with case only.</param>
    /// <param name="isOpen">Whether members that are not known are kept.</param>
    public static JsonSigns Of(IReadOnlyDictionary<string, IReadOnlyList<JsonMark>> marks, IEnumerable<string> needed, IEnumerable<string> known, bool isCaseSensitive, bool isOpen) =>
        new(marks, [.. needed.Concat(marks.Keys).Distinct(StringComparer.Ordinal)], new HashSet<string>(known, isCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase), isOpen);

    /// <summary>Whether a member of that name would be the object's own.</summary>
    public bool Knows(string name) => IsOpen || _known.Contains(name) || Marks.ContainsKey(name);

    /// <summary>These, and one more member with a known value.</summary>
    public JsonSigns With(string name, JsonMark mark)
    {
        var marks = Marks.ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal);
        marks[name] = [mark];
        return new JsonSigns(marks, [.. Needed.Append(name).Distinct(StringComparer.Ordinal)], _known, IsOpen);
    }

    /// <summary>Whether no object can be both: a member has other values, or one must be there that the other does not have.</summary>
    public bool DiffersFrom(JsonSigns other) =>
        Marks.Any(mark => other.Marks.TryGetValue(mark.Key, out var values) && !values.Intersect(mark.Value).Any())
        || Needed.Any(name => !other.Knows(name))
        || other.Needed.Any(name => !Knows(name));
}
