using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Bindings;

/// <summary>The way through an object that is flattened into names and values: which types stand around, and how many names there are so far.</summary>
internal sealed class FlatPath
{
    // A query of more names than this is no query; objects that share parts reach it soon.
    private const int MostNames = 1000;
    private const int Deepest = 64;

    private readonly HashSet<ITypeSymbol> _around = new(SymbolEqualityComparer.Default);
    private int _names;

    /// <summary>Why the rest is left, or null.</summary>
    public string? Objection => _names > MostNames || _around.Count > Deepest ? "it has more than 1,000 members, or more than 64 objects within each other." : null;

    /// <summary>Goes on into a type of which so many members are sent.</summary>
    /// <returns>False if the type stands around here already.</returns>
    public bool TryEnter(ITypeSymbol type, int names)
    {
        _names += names;
        return _around.Add(type);
    }

    /// <summary>Goes back out of a type.</summary>
    public void Leave(ITypeSymbol type) => _around.Remove(type);
}
