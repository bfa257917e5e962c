using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A collection of the BCL with one kind of items: a line in the list.</summary>
internal sealed class SequenceShape : JsonShapeKind
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string NewReadOnlySet = "System.Collections.ObjectModel.ReadOnlySet";

    private static readonly Dictionary<string, string> s_shapes = new(StringComparer.Ordinal)
    {
        [Generic + "List"] = "List",
        [Generic + "IList"] = "ListInterface",
        [Generic + "ICollection"] = "CollectionInterface",
        [Generic + "IEnumerable"] = "Enumerable",
        [Generic + "IReadOnlyCollection"] = "ReadOnlyCollectionInterface",
        [Generic + "IReadOnlyList"] = "ReadOnlyList",
        [Generic + "ISet"] = "Set",
        [Generic + "IReadOnlySet"] = "ReadOnlySet",
        [Generic + "HashSet"] = "HashSet",
        [Generic + "SortedSet"] = "SortedSet",
        [Generic + "Queue"] = "Queue",
        [Generic + "Stack"] = "Stack",
        [Generic + "LinkedList"] = "LinkedList",
        ["System.Collections.ObjectModel.Collection"] = "Collection",
        ["System.Collections.ObjectModel.ReadOnlyCollection"] = "ReadOnlyCollection",
        ["System.Collections.ObjectModel.ObservableCollection"] = "ObservableCollection",
        ["System.Collections.ObjectModel.ReadOnlyObservableCollection"] = "ReadOnlyObservableCollection",
        [NewReadOnlySet] = "Sequence",
        ["System.ArraySegment"] = "ArraySegment",
        ["System.Collections.Concurrent.ConcurrentBag"] = "ConcurrentBag",
        ["System.Collections.Concurrent.ConcurrentQueue"] = "ConcurrentQueue",
        ["System.Collections.Concurrent.ConcurrentStack"] = "ConcurrentStack",
        [Immutable + "ImmutableArray"] = "ImmutableArray",
        [Immutable + "ImmutableList"] = "ImmutableList",
        [Immutable + "IImmutableList"] = "ImmutableListInterface",
        [Immutable + "ImmutableQueue"] = "ImmutableQueue",
        [Immutable + "IImmutableQueue"] = "ImmutableQueueInterface",
        [Immutable + "ImmutableStack"] = "ImmutableStack",
        [Immutable + "IImmutableStack"] = "ImmutableStackInterface",
        [Immutable + "ImmutableHashSet"] = "ImmutableHashSet",
        [Immutable + "IImmutableSet"] = "ImmutableSetInterface",
        [Immutable + "ImmutableSortedSet"] = "ImmutableSortedSet",
        ["System.Collections.Frozen.FrozenSet"] = "FrozenSet",
    };

    // No Add, but a way to take more items.
    private static readonly Dictionary<string, string> s_filledOtherwise = new(StringComparer.Ordinal)
    {
        [Generic + "Queue"] = Generic + "Queue",
        [Generic + "Stack"] = Generic + "Stack",
        ["System.Collections.Concurrent.ConcurrentBag"] = "System.Collections.Concurrent.IProducerConsumerCollection",
        ["System.Collections.Concurrent.ConcurrentQueue"] = "System.Collections.Concurrent.IProducerConsumerCollection",
        ["System.Collections.Concurrent.ConcurrentStack"] = "System.Collections.Concurrent.IProducerConsumerCollection",
    };

    public override bool Claims(ITypeSymbol type, JsonPlace place) => NameOf(type, 1) is { } name && s_shapes.ContainsKey(name);

    public override bool NamesIts(ITypeSymbol type) => NameOf(type, 1) == NewReadOnlySet;

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonShapes.FormsOfArray(((INamedTypeSymbol)type).TypeArguments[0], place);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var item = ((INamedTypeSymbol)type).TypeArguments[0];
        return place.Format(item, "[]") is not { } items ? null : new JsonShape(place.Type(type), NameOf(type, 1) == NewReadOnlySet ? OfReadOnlySet(item, items, place) : $"{JsonRuntime.Shapes}.{s_shapes[NameOf(type, 1)!]}({items})")
        {
            HasValue = type.Name == "ImmutableArray" ? ".IsDefault == false" : null,
            Populate = CanGrow(type) ? $"{Generic}ICollection<{place.Type(item).Annotated}>"
                : s_filledOtherwise.TryGetValue(NameOf(type, 1)!, out var target) ? $"{target}<{place.Type(item).Annotated}>"
                : null,
        };
    }

    /// <summary>The full name of a type of the framework that is nested in no other, if it has so many type parameters.</summary>
    public static string? NameOf(ITypeSymbol type, int arity) =>
        type is INamedTypeSymbol { ContainingType: null } named && named.Arity == arity ? TypeNames.FrameworkName(named) : null;

    // Not every framework that the runtime is built for has the type.
    private static string OfReadOnlySet(ITypeSymbol item, string items, JsonPlace place)
    {
        var name = place.Type(item).Annotated;
        return $"{JsonRuntime.Shapes}.Sequence<global::{NewReadOnlySet}<{name}>, {name}>({items}, static all => new(new global::{Generic}HashSet<{name}>(all.ToArray())))";
    }

    private static bool CanGrow(ITypeSymbol type) =>
        OwnSequenceShape.ItemToAdd(type) is not null && type.FindConstructed("System.Collections.Generic", "ICollection", 1) is not null && !type.Name.Contains("Immutable") && !type.Name.Contains("ReadOnly");
}
