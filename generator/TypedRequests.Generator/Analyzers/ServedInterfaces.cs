using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>The interfaces of a compilation whose members some client implements: the marked ones, the closed ones, and the bases of both.</summary>
internal sealed class ServedInterfaces
{
    private readonly HashSet<ISymbol> _served = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _closed = new(SymbolEqualityComparer.Default);

    public ServedInterfaces(Compilation compilation)
    {
        foreach (var closed in ClosedClients.Of(compilation.Assembly))
        {
            Add(closed);
        }

        Visit(compilation.Assembly.GlobalNamespace);
    }

    public bool Serves(INamedTypeSymbol type) => _served.Contains(type.OriginalDefinition);

    /// <summary>Whether some client implements the generic interface with type arguments of its own.</summary>
    public bool Closes(INamedTypeSymbol generic) => _closed.Contains(generic.OriginalDefinition);

    private void Visit(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Interface } type && AttributeReader.Find(type, "TypedClient") is not null)
            {
                Add(type);
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                Visit(inner);
            }
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        var isClosed = !type.IsUnboundGenericType && !type.TypeArguments.Any(static argument => argument.TypeKind == TypeKind.TypeParameter);
        foreach (var level in type.AllInterfaces.Add(type))
        {
            _served.Add(level.OriginalDefinition);
            if (isClosed && level.IsGenericType)
            {
                _closed.Add(level.OriginalDefinition);
            }
        }
    }
}
