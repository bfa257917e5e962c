using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Generator.Declared;

/// <summary>What a file declares, known for as long as the file lives. Two files that differ within the bodies of members alone declare the same.</summary>
internal sealed class FileDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileDeclarations> s_known = new();

    public FileDeclarations(IReadOnlyList<DeclaredUnit> units, IReadOnlyCollection<ulong> namespaces)
    {
        Units = units;
        Namespaces = namespaces;
        Content = units.Aggregate(Fingerprint.Empty, static (all, unit) => all.With(unit.Content));
    }

    /// <summary>What stands outside types comes first; then the types that stand in no other one.</summary>
    public IReadOnlyList<DeclaredUnit> Units { get; }

    /// <summary>The full names of its namespaces.</summary>
    public IReadOnlyCollection<ulong> Namespaces { get; }

    /// <summary>What stands for all of it.</summary>
    public Fingerprint Content { get; }

    public static FileDeclarations Of(SyntaxTree tree) =>
        s_known.GetValue(tree, static key => new FileReader(key).Read((CompilationUnitSyntax)key.GetRoot()));

    /// <summary>The place among <see cref="Units"/> of the one that a node stands in.</summary>
    public int IndexOf(SyntaxNode node)
    {
        for (var i = 1; i < Units.Count; i++)
        {
            if (Units[i].Span.Contains(node.Span))
            {
                return i;
            }
        }

        return 0;
    }
}
