using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>Recognises types by name, without looking anything up in the compilation.</summary>
internal static class TypeNames
{
    public static bool Is(this ITypeSymbol? type, string @namespace, string name, int arity = 0) =>
        type is INamedTypeSymbol { ContainingType: null } named
        && named.Arity == arity
        && string.Equals(named.Name, name, StringComparison.Ordinal)
        && IsNamespace(named.ContainingNamespace, @namespace);

    /// <summary>A public type of the runtime.</summary>
    public static bool IsOurs(this ITypeSymbol? type, string name, int arity = 0) => type.Is(WellKnownNames.Root, name, arity);

    /// <summary>Whether a type is, or is constructed of, a type parameter: only closed types have a format.</summary>
    public static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol named => named.IsUnboundGenericType || named.TypeArguments.Any(IsOpen) || (named.ContainingType is { } outer && IsOpen(outer)),
        _ => false,
    };

    /// <summary>A type of the framework: its members describe a service or a tool, not a value to send.</summary>
    public static bool IsOfFramework(ITypeSymbol type)
    {
        var root = type.ContainingNamespace;
        while (root is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            root = outer;
        }

        // A project may well put types of its own beside those of the framework.
        return root is { Name: "System", IsGlobalNamespace: false } && type.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;
    }

    /// <summary>The full name of a type of the framework, without its arity; null for any other, which has no place in a list of them.</summary>
    public static string? FrameworkName(INamedTypeSymbol type) => IsOfFramework(type) ? FullName(type.ContainingNamespace) + "." + type.Name : null;

    private static string FullName(INamespaceSymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } outer ? FullName(outer) + "." + symbol.Name : symbol.Name;

    public static bool IsNamespace(INamespaceSymbol? symbol, string name)
    {
        var end = name.Length;
        while (symbol is { IsGlobalNamespace: false })
        {
            var start = end - symbol.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, symbol.Name, 0, symbol.Name.Length) != 0 || (start > 0 && name[start - 1] != '.'))
            {
                return false;
            }

            end = start - 1;
            symbol = symbol.ContainingNamespace;
        }

        return end == -1;
    }

    /// <summary>The type itself or the first base type or interface that matches.</summary>
    public static INamedTypeSymbol? FindConstructed(this ITypeSymbol type, string @namespace, string name, int arity)
    {
        if (type.Is(@namespace, name, arity))
        {
            return (INamedTypeSymbol)type;
        }

        foreach (var candidate in type.AllInterfaces)
        {
            if (candidate.Is(@namespace, name, arity))
            {
                return candidate;
            }
        }

        return null;
    }

    public static bool DerivesFrom(this ITypeSymbol? type, string @namespace, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(@namespace, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is another, derives from it or implements it; of generic types the definitions alone can be compared.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol type, ITypeSymbol other, bool byDefinition = false)
    {
        bool IsIt(ITypeSymbol candidate) => SymbolEqualityComparer.Default.Equals(byDefinition ? candidate.OriginalDefinition : candidate, byDefinition ? other.OriginalDefinition : other);
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (IsIt(current))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(IsIt);
    }

    /// <summary>The type as people write it: <c>int</c> and <c>List&lt;int&gt;</c>, not <c>Int32</c> and <c>List</c>.</summary>
    public static string Shown(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The first type parameter that a type is made of.</summary>
    public static ITypeParameterSymbol? TypeParameterIn(this ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter,
        IArrayTypeSymbol array => array.ElementType.TypeParameterIn(),
        INamedTypeSymbol named => named.TypeArguments.Select(TypeParameterIn).FirstOrDefault(static found => found is not null) ?? named.ContainingType?.TypeParameterIn(),
        _ => null,
    };
}
