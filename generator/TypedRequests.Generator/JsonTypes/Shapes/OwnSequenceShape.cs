using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A user's own collection class, or a rarer one of the BCL: made empty, then filled with Add.</summary>
internal sealed class OwnSequenceShape : JsonShapeKind
{
    private const string Generic = "System.Collections.Generic";

    public override bool Claims(ITypeSymbol type, JsonPlace place) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.FindConstructed(Generic, "IEnumerable", 1) is not null;

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

        var name = place.Type(type);
        return place.Format(item, "[]") is not { } items ? null
            : new JsonShape(name, $"{JsonRuntime.Shapes}.Own<{name.Name}, {place.Type(item).Annotated}>({items}, static () => new(), static (all, item) => all.Add(item))")
            {
                Populate = type.FindConstructed(Generic, "ICollection", 1) is null ? null : $"{Generic}.ICollection<{place.Type(item).Annotated}>",
            };
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
