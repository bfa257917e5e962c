using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// Walks over types that refer to each other, in circles and in any depth. A type that is reached is only noted; what has been noted is explored from a loop, so the
/// compiler's stack does not grow with the user's types. Ways without an end are cut where they can be seen to grow. Who walks remembers what it has explored.
/// </summary>
internal sealed class TypeExplorer
{
    // A finite number of types, but more than a person can have intended.
    private const int MostLargeTypes = 5000;
    private const int Large = 5;

    // The last one first: a way that grows is seen to grow before others are begun.
    private readonly Stack<(INamedTypeSymbol Type, Action Explore, TypeLineage? Lineage)> _open = new();
    private readonly HashSet<INamedTypeSymbol> _endless = new(SymbolEqualityComparer.Default);
    private TypeLineage? _current;
    private int _largeTypes;

    /// <summary>Whether a type has been seen to have no end.</summary>
    public bool HasEndless => _endless.Count > 0;

    /// <summary>Whether exploring a type that the one being explored reaches, or one of the same definition, would never end. Such a type is refused, not noted.</summary>
    public bool IsEndless(INamedTypeSymbol type)
    {
        if (IsKnownEndless(type.OriginalDefinition))
        {
            return true;
        }

        var lineage = TypeLineage.Extend(_current, type);
        if (lineage is null || !ReferenceEquals(lineage.Type, type))
        {
            return false;
        }

        if (lineage.IsEndless)
        {
            _endless.UnionWith(lineage.GrowingDefinitions());
        }
        else if (_largeTypes > MostLargeTypes && IsLarge(type))
        {
            _endless.Add(type.OriginalDefinition);
        }

        return IsKnownEndless(type.OriginalDefinition);
    }

    /// <summary>Whether types of a definition have been seen to have no end.</summary>
    public bool IsKnownEndless(INamedTypeSymbol definition) => _endless.Contains(definition);

    /// <summary>Notes a type that the one being explored reaches, and that has not been explored yet.</summary>
    public void Note(INamedTypeSymbol type, Action explore)
    {
        _largeTypes += IsLarge(type) ? 1 : 0;
        _open.Push((type, explore, TypeLineage.Extend(_current, type)));
    }

    /// <summary>Explores what has been noted, and what that reaches.</summary>
    public void Run()
    {
        while (_open.Count > 0)
        {
            var next = _open.Pop();
            if (!IsKnownEndless(next.Type.OriginalDefinition))
            {
                Explore(next);
            }
        }
    }

    private void Explore((INamedTypeSymbol Type, Action Explore, TypeLineage? Lineage) next)
    {
        var isDone = false;
        _current = next.Lineage;
        try
        {
            next.Explore();
            isDone = true;
        }
        finally
        {
            _current = null;
            if (!isDone)
            {
                // The next caller gets the same failure, instead of a type without a description.
                _open.Push(next);
            }
        }
    }

    private static bool IsLarge(INamedTypeSymbol type) => TypeLineage.Size(type, Large) >= Large;
}
