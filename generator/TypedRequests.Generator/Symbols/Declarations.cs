using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// All that a project declares: one object for all compilations that differ within the bodies of members alone, as they do from keystroke to keystroke. What was read
/// from declarations before such a keystroke holds after it. Neither a compilation nor a symbol is kept alive.
/// </summary>
internal sealed class Declarations
{
    private static readonly ConditionalWeakTable<Compilation, Declarations> s_known = new();

    // A project's options stay the same object from edit to edit, and end with the project.
    private static readonly ConditionalWeakTable<CompilationOptions, Latest> s_latest = new();

    private readonly string? _assembly;
    private readonly ImmutableArray<MetadataReference> _references;
    private volatile Files _files;

    private Declarations(CSharpCompilation compilation)
    {
        _assembly = compilation.AssemblyName;
        _references = compilation.ExternalReferences;
        _files = new Files(compilation.SyntaxTrees);
    }

    public static Declarations Of(Compilation compilation) => s_known.GetValue(compilation, static key => Find((CSharpCompilation)key));

    private static Declarations Find(CSharpCompilation compilation)
    {
        var latest = s_latest.GetOrCreateValue(compilation.Options);
        if (latest.Declarations is not { } known || !known.TryTake(compilation))
        {
            latest.Declarations = known = new Declarations(compilation);
        }

        return known;
    }

    // The files are compared with the latest version, so that one keystroke is all that lies between.
    private bool TryTake(CSharpCompilation compilation)
    {
        var (before, after) = (_files.Trees, compilation.SyntaxTrees);
        if (compilation.AssemblyName != _assembly || before.Length != after.Length || !compilation.ExternalReferences.SequenceEqual(_references))
        {
            return false;
        }

        for (var i = 0; i < after.Length; i++)
        {
            if (!ReferenceEquals(before[i], after[i]) && !BodyEdit.IsAllBetween(before[i], after[i]))
            {
                return false;
            }
        }

        _files = new Files(after);
        return true;
    }

    private sealed class Files(ImmutableArray<SyntaxTree> trees)
    {
        public ImmutableArray<SyntaxTree> Trees { get; } = trees;
    }

    private sealed class Latest
    {
        public volatile Declarations? Declarations;
    }
}
