using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Plans;

/// <summary>
/// One project and one library: all its clients with what becomes of them, and the uses beside them. Nothing is changed by looking; <see cref="Write"/> gives the new text of
/// each file, for the clients that are chosen.
/// </summary>
internal sealed class ProjectMigration
{
    private readonly Dialect _dialect;
    private readonly MigrationContext _context;
    private readonly Lazy<ProjectNames> _names;

    private ProjectMigration(Dialect dialect, MigrationContext context)
    {
        (_dialect, _context) = (dialect, context);
        _names = new(() => new ProjectNames(context.Compilation, dialect, context.CancellationToken));
        context.ForeignSerializer = dialect.FindForeignSerializer(context);
        context.Clients = ClientPlans.Of(dialect, context);
        Clients = [.. context.Clients.Values.Where(plan => SymbolEqualityComparer.Default.Equals(plan.Client.ContainingAssembly, context.Compilation.Assembly))];
    }

    public Dialect Dialect => _dialect;

    /// <summary>Every interface of the library that the project declares.</summary>
    public IReadOnlyList<ClientPlan> Clients { get; }

    /// <summary>The uses beside the interfaces.</summary>
    public IReadOnlyList<UsePlan> Uses => field ??= [.. _context.WrittenTrees.SelectMany(tree => UsesIn(_context.Compilation.GetSemanticModel(tree)))];

    /// <summary>Null where the project cannot use the library.</summary>
    public static ProjectMigration? Of(Dialect dialect, Compilation compilation, MigrationOptions options, CancellationToken cancellationToken) =>
        compilation.GetTypeByMetadataName(dialect.Marker) is null ? null : new ProjectMigration(dialect, new MigrationContext(compilation, options, cancellationToken));

    /// <summary>The uses in one file; a file that does not name the library in any way is not looked into.</summary>
    public IEnumerable<UsePlan> UsesIn(SemanticModel model) => _dialect.Uses(model, _context);

    /// <summary>The files that change, with their new text.</summary>
    /// <param name="clients">The interfaces that are rewritten; those that have to stay are left out.</param>
    /// <param name="uses">The uses that are rewritten with them.</param>
    public IReadOnlyDictionary<SyntaxTree, SourceText> Write(IEnumerable<ClientPlan> clients, IEnumerable<UsePlan> uses)
    {
        var changes = new ChangeSet(_context.CancellationToken);
        var edits = new EditSet();
        foreach (var plan in clients.Where(static plan => plan.IsPossible))
        {
            edits.Take(plan.Edits);
            WriteTypes(plan.Client, changes);
        }

        foreach (var edit in edits.All)
        {
            DeclarationWriter.Write(edit, changes, _context.CancellationToken);
        }

        foreach (var use in uses)
        {
            foreach (var change in use.Changes)
            {
                changes.Of(use.Node.SyntaxTree).AddUnlessCovered(change);
            }
        }

        var isDropped = DropGlobal(changes);
        return changes.Files.Where(file => file.All.Count > 0 || (isDropped && IsGlobal(file.Tree))).ToDictionary(static file => file.Tree, Finish);
    }

    // A global import of the other library becomes one of ours when no file of the project needs it any more, and when it is written in a file of the project.
    private bool DropGlobal(ChangeSet changes)
    {
        var trees = _context.Compilation.SyntaxTrees;
        var names = _names.Value;
        names.DropsGlobal = names.Usings.Has(_dialect.Namespace)
            && !trees.Where(IsGlobal).Any(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            && !_context.WrittenTrees.Any(tree => DialectUses.Any(changes.Of(tree), _context.Compilation.GetSemanticModel(tree), _dialect, names, _context.CancellationToken));
        return names.DropsGlobal;
    }

    private bool IsGlobal(SyntaxTree tree) => GlobalUsings.Directives(tree, _context.CancellationToken).Any(directive => directive.Name?.ToString() == _dialect.Namespace);

    private void WriteTypes(INamedTypeSymbol client, ChangeSet changes)
    {
        foreach (var node in client.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(_context.CancellationToken)))
        {
            var file = changes.Of(node.SyntaxTree);
            foreach (var change in TypeChanges.In(node, _context.Compilation.GetSemanticModel(node.SyntaxTree), _dialect, _context.CancellationToken))
            {
                file.Add(change);
            }
        }
    }

    private SourceText Finish(FileChanges file)
    {
        // A file of another project is seen without its imports: names in it are written in full.
        var model = _context.Compilation.ContainsSyntaxTree(file.Tree) ? _context.Compilation.GetSemanticModel(file.Tree) : null;
        return FileWriter.Write(file, new FileNames(file, model, _dialect, _names.Value, _context.CancellationToken), _dialect.Namespace);
    }
}
