using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A collection of the BCL that says nothing of its items: they are what a member of type <c>object</c> is.</summary>
internal sealed class UntypedShape : JsonShapeKind
{
    private const string Namespace = "System.Collections.";
    private const string Specialized = "System.Collections.Specialized.";

    private static readonly Dictionary<string, string> s_sequences = new(StringComparer.Ordinal)
    {
        [Namespace + "IEnumerable"] = "UntypedEnumerable",
        [Namespace + "ICollection"] = "UntypedCollection",
        [Namespace + "IList"] = "UntypedList",
        [Namespace + "ArrayList"] = "ArrayList",
        [Namespace + "Queue"] = "UntypedQueue",
        [Namespace + "Stack"] = "UntypedStack",
    };

    private static readonly Dictionary<string, string> s_dictionaries = new(StringComparer.Ordinal)
    {
        [Namespace + "IDictionary"] = "UntypedDictionary",
        [Namespace + "Hashtable"] = "Hashtable",
        [Namespace + "SortedList"] = "UntypedSortedList",
        [Specialized + "ListDictionary"] = "ListDictionary",
        [Specialized + "HybridDictionary"] = "HybridDictionary",
        [Specialized + "OrderedDictionary"] = "OrderedDictionary",
    };

    public override bool Claims(ITypeSymbol type, JsonPlace place) =>
        SequenceShape.NameOf(type, 0) is { } name && (s_sequences.ContainsKey(name) || s_dictionaries.ContainsKey(name));

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonForm.Of(s_dictionaries.ContainsKey(SequenceShape.NameOf(type, 0)!) ? JsonKinds.Object : JsonKinds.Array);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var name = SequenceShape.NameOf(type, 0)!; // Claims has found it
        var isDictionary = s_dictionaries.TryGetValue(name, out var method);
        return new JsonShape(place.Type(type), $"{JsonRuntime.Shapes}.{(isDictionary ? method : s_sequences[name])}")
        {
            Populate = isDictionary ? Namespace + "IDictionary" : type.Name is "ArrayList" or "IList" ? Namespace + "IList" : null,
            PopulateWith = isDictionary ? "PutInto" : "AddTo",
        };
    }
}
