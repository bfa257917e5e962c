using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Declared;

/// <summary>
/// All that a project declares: one object for all compilations that differ within the bodies of members alone, as they do from keystroke to keystroke. What was read
/// from declarations before such a keystroke holds after it. Neither a compilation nor a symbol is kept alive.
/// </summary>
internal sealed class Declarations
{
    private static readonly ConditionalWeakTable<Compilation, Declarations> s_known = new();

    // A project's options stay the same object from edit to edit, and end with the project.
    private static readonly ConditionalWeakTable<CompilationOptions, Latest> s_latest = new();

    private readonly Surroundings _surroundings;
    private volatile Files _files;

    private Declarations(Surroundings surroundings, ImmutableArray<SyntaxTree> trees)
    {
        _surroundings = surroundings;
        _files = new Files(trees);
    }

    public static Declarations Of(Compilation compilation) => s_known.GetValue(compilation, static key => Find((CSharpCompilation)key));

    /// <summary>Whether the two differ in declarations alone, so that what can be reached from a place says whether it has to be read again.</summary>
    public bool CanBeComparedWith(Declarations other) => ReferenceEquals(_surroundings, other._surroundings);

    /// <inheritdoc cref="DeclarationGraph.Reach"/>
    public Fingerprint Reach(SyntaxNode place) => _files.Graph.Reach(place);

    private static Declarations Find(CSharpCompilation compilation)
    {
        var latest = s_latest.GetOrCreateValue(compilation.Options);
        var known = latest.Declarations;
        if (known is null || !known._surroundings.Are(compilation))
        {
            latest.Declarations = known = new Declarations(new Surroundings(compilation), compilation.SyntaxTrees);
        }
        else if (!known.TryTake(compilation.SyntaxTrees))
        {
            latest.Declarations = known = new Declarations(known._surroundings, compilation.SyntaxTrees);
        }

        return known;
    }

    // The files are compared with the latest version, so that one keystroke is all that lies between.
    private bool TryTake(ImmutableArray<SyntaxTree> after)
    {
        var before = _files.Trees;
        if (before.Length != after.Length)
        {
            return false;
        }

        var isSame = true;
        for (var i = 0; i < after.Length; i++)
        {
            if (!ReferenceEquals(before[i], after[i]))
            {
                isSame = false;
                if (!DeclareTheSame(before[i], after[i]))
                {
                    return false;
                }
            }
        }

        if (!isSame)
        {
            _files = new Files(after);
        }

        return true;
    }

    private static bool DeclareTheSame(SyntaxTree before, SyntaxTree after) => FileDeclarations.Of(before).Content == FileDeclarations.Of(after).Content;

    private sealed class Files(ImmutableArray<SyntaxTree> trees)
    {
        private readonly Lazy<DeclarationGraph> _graph = new(() => new DeclarationGraph(trees));

        public ImmutableArray<SyntaxTree> Trees { get; } = trees;

        public DeclarationGraph Graph => _graph.Value;
    }

    private sealed class Latest
    {
        public volatile Declarations? Declarations;
    }
}
