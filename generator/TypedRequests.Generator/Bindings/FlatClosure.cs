using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>The objects that an object holds, as a query or form sees them; looked at before it is flattened, so that one without an end is told as such.</summary>
internal sealed class FlatClosure
{
    // A collection may be its own item.
    private const int DeepestCollection = 32;

    private readonly TypeExplorer _explorer = new();
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly int _naming;

    private FlatClosure(int naming) => _naming = naming;

    /// <summary>The definition that contains itself with ever larger type arguments, or null.</summary>
    public INamedTypeSymbol? Endless { get; private set; }

    public static FlatClosure Of(ITypeSymbol type, int naming)
    {
        var closure = new FlatClosure(naming);
        closure.Reach(type);
        closure._explorer.Run();
        return closure;
    }

    private void Reach(ITypeSymbol type)
    {
        var shape = ValueShape.Of(type);
        for (var i = 0; i < DeepestCollection && shape.Kind is ValueKind.Collection or ValueKind.Dictionary; i++)
        {
            shape = ValueShape.Of(shape.Element!); // both have one
        }

        if (Endless is not null || shape.Kind != ValueKind.Object || shape.Type is not INamedTypeSymbol named || !_seen.Add(named))
        {
            return;
        }

        if (_explorer.IsEndless(named))
        {
            Endless = named.OriginalDefinition;
            return;
        }

        _explorer.Note(named, () =>
        {
            foreach (var (property, _) in FlatMembers.Of(named, _naming))
            {
                Reach(property.Type);
            }
        });
    }
}
