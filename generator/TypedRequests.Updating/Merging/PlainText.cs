using Microsoft.CodeAnalysis;

namespace TypedRequests.Updating.Merging;

/// <summary>Code without what only formats it: two texts that mean the same are equal.</summary>
internal static class PlainText
{
    public static string Of(SyntaxNode? node) => node is null ? "" : Of(node.DescendantTokens());

    public static string Of(IEnumerable<SyntaxToken> tokens) => string.Join(' ', tokens.Select(static token => token.Text));
}
