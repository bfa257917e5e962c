using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Plans;

/// <summary>What a dialect looks at: the project, and how far it may go.</summary>
internal sealed class MigrationContext(Compilation compilation, MigrationOptions options, CancellationToken cancellationToken)
{
    public Compilation Compilation { get; } = compilation;

    public MigrationOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The files that people have written.</summary>
    public IEnumerable<SyntaxTree> WrittenTrees => Compilation.SyntaxTrees.Where(tree => !GeneratedCode.Is(tree, CancellationToken));

    /// <summary>What the project reads and writes with instead of System.Text.Json, if it does.</summary>
    public string? ForeignSerializer { get; set; }

    /// <summary>The plans of the clients that the project declares or refers to in source; empty while they are made.</summary>
    public IReadOnlyDictionary<INamedTypeSymbol, ClientPlan> Clients { get; set; } = new Dictionary<INamedTypeSymbol, ClientPlan>(SymbolEqualityComparer.Default);

    /// <summary>Whether no client stays: a result or an exception of the other library that is met is then one that goes.</summary>
    public bool AllGo => Clients.Values.All(static plan => plan.IsPossible);

    /// <summary>Whether a client is rewritten. An interface that is no client of the other library any more has been.</summary>
    public bool Goes(INamedTypeSymbol client) => Clients.TryGetValue(client.OriginalDefinition, out var plan)
        ? plan.IsPossible
        : Generator.Symbols.AttributeReader.Find(client, "TypedClient") is not null;
}
