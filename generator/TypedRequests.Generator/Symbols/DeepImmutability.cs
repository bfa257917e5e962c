using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// Whether nothing that can be reached from a value can be changed by those who have it, so that many may have the same one. Only what can be seen is believed: a type of another assembly may have
/// fields that its reference does not show.
/// </summary>
internal static class DeepImmutability
{
    private static readonly HashSet<string> s_values = new(StringComparer.Ordinal)
    {
        "System.Guid", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Uri", "System.Version", "System.Int128", "System.UInt128", "System.Half",
        "System.Numerics.BigInteger",
    };

    private static readonly HashSet<string> s_collections = new(StringComparer.Ordinal)
    {
        "System.Nullable", "System.Collections.Immutable.ImmutableArray", "System.Collections.Immutable.ImmutableList", "System.Collections.Immutable.ImmutableDictionary",
        "System.Collections.Immutable.ImmutableSortedDictionary", "System.Collections.Immutable.ImmutableHashSet", "System.Collections.Immutable.ImmutableSortedSet",
    };

    public static bool Is(ITypeSymbol type) => Is(type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static bool Is(ITypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        if (type.TypeKind == TypeKind.Enum || type.SpecialType is SpecialType.System_String or SpecialType.System_DateTime or (>= SpecialType.System_Boolean and <= SpecialType.System_Double))
        {
            return true;
        }

        if (type is not INamedTypeSymbol named || !seen.Add(type))
        {
            return type is INamedTypeSymbol; // a type that holds itself is what its other parts are
        }

        if (TypeNames.FrameworkName(named) is { } name)
        {
            return s_values.Contains(name) || (s_collections.Contains(name) && named.TypeArguments.All(argument => Is(argument, seen)));
        }

        return IsOwn(named, seen);
    }

    private static bool IsOwn(INamedTypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        // What derives from it could be changed; what has no source could hide something.
        var isClosed = type.TypeKind == TypeKind.Struct || (type.TypeKind == TypeKind.Class && type.IsSealed);
        if (!isClosed || type.IsRefLikeType)
        {
            return false;
        }

        for (var level = type; level is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; level = level.BaseType!) // ends at object
        {
            if (level.DeclaringSyntaxReferences.IsEmpty || HidesFields(level) || !level.GetMembers().All(member => IsFixed(member, seen)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFixed(ISymbol member, HashSet<ITypeSymbol> seen) => member switch
    {
        { IsStatic: true } => true,
        IEventSymbol => false,
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } field => property.SetMethod is null or { IsInitOnly: true } && Is(field.Type, seen),
        IFieldSymbol field => field.IsReadOnly && Is(field.Type, seen),
        _ => true,
    };

    // The parameters of a class's own header can be captured, and assigned to; those of a record are its properties.
    private static bool HidesFields(INamedTypeSymbol type) =>
        !type.IsRecord && type.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });
}
