using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// The constructed generic types on the way from a root to a type. A way on which one definition is constructed again and again, each time around the arguments of the
/// time before, has no end: <c>W&lt;int&gt;</c> → <c>W&lt;W&lt;int&gt;&gt;</c> → <c>W&lt;W&lt;W&lt;int&gt;&gt;&gt;</c> → …
/// </summary>
internal sealed class TypeLineage
{
    /// <summary>More parts than the type arguments of any type that people write.</summary>
    private const int LargestSize = 200;

    // A definition may well hold itself around its argument a few times, and end: Foo<int> → Bar → Foo<Foo<int>>.
    private const int LongestGrowth = 5;

    private readonly TypeLineage? _above;
    private readonly TypeLineage? _grownFrom;
    private readonly int _growth;

    private TypeLineage(INamedTypeSymbol type, TypeLineage? above)
    {
        Type = type;
        _above = above;
        for (var ancestor = above; ancestor is not null; ancestor = ancestor._above)
        {
            if (ancestor._growth >= _growth && IsAround(type, ancestor.Type))
            {
                _grownFrom = ancestor;
                _growth = ancestor._growth + 1;
            }
        }
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Whether the way that ends here can be seen to have no end.</summary>
    public bool IsEndless => _growth >= LongestGrowth || Size(Type, LargestSize + 1) > LargestSize;

    /// <summary>The way to a type that is reached from the end of <paramref name="above"/>. Types that are not generic leave it as it is.</summary>
    public static TypeLineage? Extend(TypeLineage? above, ITypeSymbol type) =>
        type is INamedTypeSymbol named && HasArguments(named) ? new TypeLineage(named, above) : above;

    /// <summary>The definitions that grow: those between the first type that was grown from and this one.</summary>
    public IEnumerable<INamedTypeSymbol> GrowingDefinitions()
    {
        var first = this;
        while (first._grownFrom is { } smaller)
        {
            first = smaller;
        }

        for (var current = this; current != first; current = current._above!) // the first one is above this one
        {
            yield return current.Type.OriginalDefinition;
        }

        yield return first.Type.OriginalDefinition;
    }

    /// <summary>How many types a type is written with, counted up to <paramref name="most"/>.</summary>
    public static int Size(ITypeSymbol type, int most)
    {
        var size = 1;
        foreach (var part in Parts(type))
        {
            if (size >= most)
            {
                break;
            }

            size += Size(part, most - size);
        }

        return size;
    }

    private static bool HasArguments(INamedTypeSymbol type) => type.Arity > 0 || (type.ContainingType is { } outer && HasArguments(outer));

    // Whether a type is constructed of the same definition as a smaller one, with one of its arguments inside its own.
    private static bool IsAround(INamedTypeSymbol type, INamedTypeSymbol smaller)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, smaller.OriginalDefinition))
        {
            return false;
        }

        var arguments = Parts(type).ToList();
        return Parts(smaller).Where((part, i) => IsWithin(part, arguments[i])).Any();
    }

    private static bool IsWithin(ITypeSymbol part, ITypeSymbol whole)
    {
        foreach (var inner in Parts(whole))
        {
            if (SymbolEqualityComparer.Default.Equals(part, inner) || IsWithin(part, inner))
            {
                return true;
            }
        }

        return false;
    }

    // The arguments of the types around it count as its own.
    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return [array.ElementType];
        }

        var arguments = new List<ITypeSymbol>();
        for (var current = type as INamedTypeSymbol; current is not null; current = current.ContainingType)
        {
            arguments.AddRange(current.TypeArguments);
        }

        return arguments;
    }
}
