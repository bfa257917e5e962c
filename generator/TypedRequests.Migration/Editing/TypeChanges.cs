using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Generator.Symbols;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Editing;

/// <summary>Types of the other library that have another name here, wherever they are written within a node.</summary>
internal static class TypeChanges
{
    public static IEnumerable<TextChange> In(SyntaxNode node, SemanticModel model, Dialect dialect, CancellationToken cancellationToken)
    {
        foreach (var name in node.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (dialect.Types.TryGetValue(name.Identifier.ValueText, out var ours) && IsOf(model.GetSymbolInfo(name, cancellationToken).Symbol, dialect))
            {
                yield return new TextChange(TextSpan.FromBounds(Outer(name).SpanStart, name.Identifier.Span.End), Names.Ours(ours));
            }
        }
    }

    /// <summary>Whether a symbol is a type of the library, or a member of one.</summary>
    public static bool IsOf(ISymbol? symbol, Dialect dialect)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        var root = type?.ContainingNamespace;
        while (root is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            root = outer;
        }

        return TypeNames.IsNamespace(root, dialect.Namespace) && type!.DeclaringSyntaxReferences.IsEmpty; // its namespace is known
    }

    // Refit.ApiResponse<T> is rewritten with its namespace.
    private static SyntaxNode Outer(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        AliasQualifiedNameSyntax aliased => aliased,
        MemberAccessExpressionSyntax access when access.Name == name => access,
        _ => name,
    };
}
