using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A user's own collection class, or a rarer one of the BCL: made empty, then filled with Add. It may hold itself, so a format of its own is emitted for it.</summary>
internal sealed class OwnSequenceShape : JsonShapeKind
{
    private const string Generic = "System.Collections.Generic";

    public override bool Claims(ITypeSymbol type, JsonPlace place) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.FindConstructed(Generic, "IEnumerable", 1) is not null;

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => ItemToAdd(type) is { } item ? JsonShapes.FormsOfArray(item, place) : JsonForm.Of(JsonKinds.Array);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        if (ItemToAdd(type) is not { } item)
        {
            return place.Refuse(type, "It is a sequence that nothing can be added to. Give the member a collection type of the BCL, or a [JsonConverter].");
        }

        if (!CanBeMade(type, place))
        {
            return place.Refuse(type, "It is a collection without a constructor that takes nothing. Add one, or give the member a collection type of the BCL.");
        }

        if (JsonHierarchyParser.IsBase(type))
        {
            return place.Refuse(type, JsonHierarchyRules.NoPlace);
        }

        return JsonFormatNames.Explore((INamedTypeSymbol)type, place.Policy, place, Parse, place.NumberHandling) is not { } instance ? null
            : new JsonShape(place.Type(type), instance)
            {
                Populate = type.FindConstructed(Generic, "ICollection", 1) is null ? null : $"{Generic}.ICollection<{place.Type(item).Annotated}>",
            };
    }

    private static JsonTypeModel? Parse(INamedTypeSymbol type, JsonPlace place, JsonTypeModel draft)
    {
        var item = ItemToAdd(type)!; // Make has found it
        return place.Format(item, "[]") is not { } items ? null
            : Draft(draft, type, place, $"{JsonRuntime.Shapes}.Own<{draft.Type.Name}, {place.Type(item).Annotated}>({items}, static () => new(), static (all, item) => all.Add(item))", item);
    }

    /// <summary>The model of a collection's own format, with what its file has to declare for the types it names.</summary>
    public static JsonTypeModel Draft(JsonTypeModel draft, INamedTypeSymbol type, JsonPlace place, string format, params ITypeSymbol[] named)
    {
        var aliases = new SortedSet<string>(draft.Type.ExternAliases, StringComparer.Ordinal);
        var warnings = new SortedSet<string>(StringComparer.Ordinal);
        WarnedSymbols.AddType(warnings, type);
        foreach (var part in named)
        {
            aliases.UnionWith(place.Type(part).ExternAliases);
            WarnedSymbols.AddType(warnings, part);
        }

        return draft with { Collection = format, ExternAliases = aliases.ToEquatableArray(), SuppressedIds = warnings.ToEquatableArray() };
    }

    /// <summary>The item that a public Add takes, for a type that can be enumerated as the same items.</summary>
    public static ITypeSymbol? ItemToAdd(ITypeSymbol type)
    {
        if (type.FindConstructed(Generic, "IEnumerable", 1) is not { } sequence)
        {
            return null;
        }

        var item = sequence.TypeArguments[0];
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Add"))
            {
                if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, Parameters.Length: 1 } add
                    && SymbolEqualityComparer.Default.Equals(add.Parameters[0].Type, item))
                {
                    return item;
                }
            }
        }

        return type.TypeKind == TypeKind.Interface && type.FindConstructed(Generic, "ICollection", 1) is not null ? item : null;
    }

    public static bool CanBeMade(ITypeSymbol type, JsonPlace place)
    {
        if (type.IsAbstract || !place.Context.CanSee(type))
        {
            return false;
        }

        foreach (var constructor in ((INamedTypeSymbol)type).InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty && place.Context.CanSee(constructor))
            {
                return true;
            }
        }

        return false;
    }
}
