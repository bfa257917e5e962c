using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Migration.Editing;

/// <summary>The namespaces that every file of a project sees.</summary>
internal sealed class GlobalUsings
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public GlobalUsings(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var directive in Directives(tree, cancellationToken))
            {
                _names.Add(directive.Name!.ToString()); // no alias
            }
        }
    }

    public bool Has(string @namespace) => _names.Contains(@namespace);

    /// <summary>A file's own global directives that import a namespace.</summary>
    public static IEnumerable<UsingDirectiveSyntax> Directives(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetRoot(cancellationToken) is CompilationUnitSyntax root ? root.Usings.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && IsPlain(directive)) : [];

    /// <summary>Neither static nor an alias.</summary>
    public static bool IsPlain(UsingDirectiveSyntax directive) => directive is { Alias: null, Name: not null } && directive.StaticKeyword.IsKind(SyntaxKind.None);
}
