using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Chooses the constructor that a reader calls.</summary>
internal static class JsonConstructorPicker
{
    /// <summary>The constructor; null after a refusal.</summary>
    public static IMethodSymbol? Pick(INamedTypeSymbol type, JsonPlace place)
    {
        if (Marked(type) is { } marked)
        {
            return !place.Context.CanSee(marked) ? Refuse(type, "Its [JsonConstructor] is private. Make it internal.", place) : ByValue(marked, place);
        }

        var candidates = Candidates(type);
        return Choose(candidates, type) is { } chosen ? ByValue(chosen, place)
            : (candidates.Count == 0 ? Refuse(type, "It has no public constructor. Add one, or mark an internal one [JsonConstructor].", place)
                : Refuse(type, "It has several constructors, and none without parameters. Mark the one to call with [JsonConstructor].", place));
    }

    /// <summary>The constructor, or null where <see cref="Pick"/> would refuse.</summary>
    public static IMethodSymbol? Find(INamedTypeSymbol type, JsonTypeContext context) =>
        (Marked(type) is { } marked ? (context.CanSee(marked) ? marked : null) : Choose(Candidates(type), type)) is { } found && Reference(found) is null ? found : null;

    private static IMethodSymbol? ByValue(IMethodSymbol constructor, JsonPlace place) => Reference(constructor) is not { } parameter ? constructor
        : Refuse(constructor.ContainingType, $"Its constructor's parameter '{parameter.Name}' is passed by reference, and JSON has no variable for it. Pass it by value.", place);

    private static IParameterSymbol? Reference(IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In))
            {
                return parameter;
            }
        }

        return null;
    }

    private static IMethodSymbol? Marked(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (AttributeReader.FindForeign(constructor, JsonRuntime.Attributes, "JsonConstructorAttribute") is not null)
            {
                return constructor;
            }
        }

        return null;
    }

    private static List<IMethodSymbol> Candidates(INamedTypeSymbol type)
    {
        var candidates = new List<IMethodSymbol>();
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaredAccessibility == Accessibility.Public && !IsCopy(constructor, type))
            {
                candidates.Add(constructor);
            }
        }

        return candidates;
    }

    private static IMethodSymbol? Choose(List<IMethodSymbol> candidates, INamedTypeSymbol type)
    {
        IMethodSymbol? empty = null;
        IMethodSymbol? only = null;
        var withParameters = 0;
        foreach (var candidate in candidates)
        {
            if (candidate.Parameters.IsEmpty)
            {
                empty = candidate;
            }
            else
            {
                withParameters++;
                only = only is null || IsPrimary(candidate) ? candidate : only;
            }
        }

        // Every struct has an empty constructor, which says nothing: a positional struct, or one that nothing else can fill, means its other one.
        var prefersParameters = only is not null && (empty is null || (empty.IsImplicitlyDeclared && type.IsValueType && (IsPrimary(only) || !CanBeSet(type))));
        return !prefersParameters ? empty : withParameters == 1 || IsPrimary(only!) ? only : null; // prefersParameters: there is one
    }

    private static bool CanBeSet(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public })
            {
                return true;
            }
        }

        return false;
    }

    // The compiler gives the properties of a record's parameters to the primary constructor; from metadata, Deconstruct tells.
    private static bool IsPrimary(IMethodSymbol constructor)
    {
        if (!constructor.ContainingType.IsRecord)
        {
            return false;
        }

        foreach (var member in constructor.ContainingType.GetMembers("Deconstruct"))
        {
            if (member is IMethodSymbol deconstruct && deconstruct.Parameters.Length == constructor.Parameters.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is the copy constructor of a record.</summary>
    public static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && type.IsRecord && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static IMethodSymbol? Refuse(INamedTypeSymbol type, string reason, JsonPlace place)
    {
        place.Refuse(type, reason);
        return null;
    }
}
