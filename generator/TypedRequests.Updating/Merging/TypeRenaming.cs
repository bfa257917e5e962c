using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Updating.Merging;

/// <summary>Gives types other names, where they are declared and where they are used.</summary>
internal static class TypeRenaming
{
    public static SyntaxNode Apply(SyntaxNode root, IReadOnlyDictionary<string, string> names)
    {
        var tokens = root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && names.ContainsKey(token.Text) && IsType(token.Parent));
        return root.ReplaceTokens(tokens, (token, _) => SyntaxFactory.Identifier(token.LeadingTrivia, names[token.Text], token.TrailingTrivia));
    }

    private static bool IsType(SyntaxNode? node) => node is BaseTypeDeclarationSyntax || (node is SimpleNameSyntax && node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        NameEqualsSyntax or NameColonSyntax or AttributeSyntax => false,
        _ => true,
    });
}
