using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Editing;

/// <summary>The names that matter in one project: what every file sees, what the other library declares, what ours does.</summary>
internal sealed class ProjectNames
{
    private readonly HashSet<string> _dialect = new(StringComparer.Ordinal);

    public ProjectNames(Compilation compilation, Dialect dialect, CancellationToken cancellationToken)
    {
        Usings = new GlobalUsings(compilation, cancellationToken);
        if (compilation.GetTypeByMetadataName(dialect.Marker)?.ContainingNamespace is { } root)
        {
            foreach (var name in compilation.GlobalNamespace.GetNamespaceMembers().Where(member => TypeNames.IsNamespace(member, dialect.Namespace)).DefaultIfEmpty(root).SelectMany(NamesOf))
            {
                _dialect.Add(name);
            }
        }

        OurTypes = compilation.GetTypeByMetadataName(Names.Root + ".Session") is { } session
            ? [.. session.ContainingNamespace.GetTypeMembers().Where(static type => type.DeclaredAccessibility == Accessibility.Public).SelectMany(Spellings)]
            : [];
    }

    public GlobalUsings Usings { get; }

    /// <summary>Our public types, attributes under both names.</summary>
    public HashSet<string> OurTypes { get; }

    /// <summary>Whether the project's global import of the other library becomes one of ours.</summary>
    public bool DropsGlobal { get; set; }

    public bool Sees(string @namespace) => Usings.Has(@namespace) || (DropsGlobal && @namespace == Names.Root);

    public bool IsOfDialect(string name) => _dialect.Contains(name);

    // Types of the namespace and of those below it, and what extends other types.
    private static IEnumerable<string> NamesOf(INamespaceSymbol root)
    {
        foreach (var type in root.GetTypeMembers().Where(static type => type.DeclaringSyntaxReferences.IsEmpty))
        {
            foreach (var name in Spellings(type).Concat(type.MightContainExtensionMethods ? type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.IsExtensionMethod).Select(static method => method.Name) : []))
            {
                yield return name;
            }
        }

        foreach (var name in root.GetNamespaceMembers().SelectMany(NamesOf))
        {
            yield return name;
        }
    }

    private static IEnumerable<string> Spellings(INamedTypeSymbol type) =>
        type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? [type.Name, type.Name.Substring(0, type.Name.Length - "Attribute".Length)] : [type.Name];
}
