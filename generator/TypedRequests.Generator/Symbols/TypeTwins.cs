using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>Declarations that the compiler takes apart by nothing: two types, or two members, of one name. Only source can have them.</summary>
internal static class TypeTwins
{
    /// <summary>Whether a type has a name, in a place that has one, and nothing else there is called so.</summary>
    public static bool IsTheOne(INamedTypeSymbol definition)
    {
        if (definition.DeclaringSyntaxReferences.IsEmpty)
        {
            return true;
        }

        for (ISymbol? symbol = definition; symbol is not (null or INamespaceSymbol { IsGlobalNamespace: true } or IModuleSymbol or IAssemblySymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.Name.Length == 0)
            {
                return false;
            }
        }

        IEnumerable<ISymbol> neighbours = definition.ContainingType is { } outer ? outer.GetMembers(definition.Name) : definition.ContainingNamespace.GetMembers(definition.Name);
        return neighbours.Count(other => other is not INamedTypeSymbol type || type.Arity == definition.Arity) == 1;
    }

    /// <summary>The first member of a type that has the name of another one, or none; overloads have one name and are told apart.</summary>
    public static ISymbol? FirstIn(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        var seen = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        HashSet<string>? signatures = null;
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared || IsAccessor(member))
            {
                continue;
            }

            if (!seen.TryGetValue(member.Name, out var first))
            {
                seen.Add(member.Name, member);
            }
            else if (!IsOverload(first, member, signatures ??= new(StringComparer.Ordinal)))
            {
                return member;
            }
        }

        return seen.TryGetValue("", out var nameless) ? nameless : null;
    }

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    private static bool IsOverload(ISymbol first, ISymbol second, HashSet<string> signatures)
    {
        switch (first, second)
        {
            case (IMethodSymbol { MethodKind: MethodKind.Conversion }, IMethodSymbol { MethodKind: MethodKind.Conversion }):
                return true; // they differ in what they return
            case (IMethodSymbol one, IMethodSymbol other):
                signatures.Add(Signatures.Of(one));
                return signatures.Add(Signatures.Of(other));
            case (IPropertySymbol { IsIndexer: true } one, IPropertySymbol { IsIndexer: true } other):
                signatures.Add(Signatures.Of(one));
                return signatures.Add(Signatures.Of(other));
            case (INamedTypeSymbol one, INamedTypeSymbol other):
                return one.Arity != other.Arity;
            default:
                return false;
        }
    }
}
