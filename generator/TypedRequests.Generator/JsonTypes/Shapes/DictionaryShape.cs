using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A dictionary of the BCL: a line in the list.</summary>
internal sealed class DictionaryShape : JsonShapeKind
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";

    private static readonly Dictionary<string, string> s_shapes = new(StringComparer.Ordinal)
    {
        [Generic + "Dictionary"] = "Dictionary",
        [Generic + "IDictionary"] = "DictionaryInterface",
        [Generic + "IReadOnlyDictionary"] = "ReadOnlyDictionaryInterface",
        [Generic + "SortedDictionary"] = "SortedDictionary",
        [Generic + "SortedList"] = "SortedList",
        ["System.Collections.ObjectModel.ReadOnlyDictionary"] = "ReadOnlyDictionary",
        ["System.Collections.Concurrent.ConcurrentDictionary"] = "ConcurrentDictionary",
        [Immutable + "ImmutableDictionary"] = "ImmutableDictionary",
        [Immutable + "IImmutableDictionary"] = "ImmutableDictionaryInterface",
        [Immutable + "ImmutableSortedDictionary"] = "ImmutableSortedDictionary",
        ["System.Collections.Frozen.FrozenDictionary"] = "FrozenDictionary",
    };

    public override bool Claims(ITypeSymbol type, JsonPlace place) => SequenceShape.NameOf(type, 2) is { } name && s_shapes.ContainsKey(name);

    public override bool NamesIts(ITypeSymbol type) => false;

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonForm.Of(JsonKinds.Object);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var arguments = ((INamedTypeSymbol)type).TypeArguments;
        return Parts(arguments[0], arguments[1], place) is not var (key, values) ? null
            : new JsonShape(place.Type(type), $"{JsonRuntime.Shapes}.{s_shapes[SequenceShape.NameOf(type, 2)!]}({key}, {values})")
            {
                Populate = IsReadOnly(type)
                    ? null
                    : $"{Generic}IDictionary<{place.Type(arguments[0]).Annotated}, {place.Type(arguments[1]).Annotated}>",
                PopulateWith = "PutInto",
            };
    }

    /// <summary>The expressions of a dictionary's key and values, or null when either is refused.</summary>
    public static (string Key, string Values)? Parts(ITypeSymbol key, ITypeSymbol value, JsonPlace place)
    {
        // A handling of numbers is for the values: a property name is always in quotes.
        var keyPlace = new JsonPlace(place.Context, place.Policy, place.Node, place.Path + "[key]");
        if (keyPlace.Shape(key) is not { } shape)
        {
            return null;
        }

        if (shape.Key is null)
        {
            keyPlace.Refuse(key, "It cannot be the name of a property. Use a string, number, Guid, date or enum as the key.");
            return null;
        }

        return place.Format(value, "[]") is { } values ? (shape.Key, values) : null;
    }

    private static bool IsReadOnly(ITypeSymbol type) => type.Name.Contains("ReadOnly") || type.Name.Contains("Immutable") || type.Name.Contains("Frozen");
}
