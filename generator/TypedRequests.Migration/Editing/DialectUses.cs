using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Editing;

/// <summary>What of the other library a file still names when its changes are made.</summary>
internal static class DialectUses
{
    public static bool Any(FileChanges file, SemanticModel model, Dialect dialect, ProjectNames project, CancellationToken cancellationToken)
    {
        foreach (var name in file.Tree.GetRoot(cancellationToken).DescendantNodes(static node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
        {
            if (project.IsOfDialect(name.Identifier.ValueText) && !file.Covers(name.Identifier.Span) && IsOf(name, model, dialect, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(SimpleNameSyntax name, SemanticModel model, Dialect dialect, CancellationToken cancellationToken)
    {
        var info = model.GetSymbolInfo(name, cancellationToken);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();

        // A member is reached through its object, without an import; an extension method needs one.
        return symbol is INamedTypeSymbol or IMethodSymbol { IsExtensionMethod: true } or IMethodSymbol { MethodKind: MethodKind.Constructor } && TypeChanges.IsOf(symbol, dialect);
    }
}
