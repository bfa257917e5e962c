using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Migration.Refit;

/// <summary>The verb of an attribute that a user has derived from Refit's: what its <c>Method</c> makes, if that is a literal.</summary>
internal static class RefitVerbs
{
    public static string? Custom(INamedTypeSymbol attribute, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? level = attribute; level is not null; level = level.BaseType)
        {
            foreach (var reference in level.GetMembers("Method").SelectMany(static member => member.DeclaringSyntaxReferences))
            {
                var literals = reference.GetSyntax(cancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>()
                    .Where(static literal => literal.Parent is ArgumentSyntax).Select(static literal => literal.Token.Value).OfType<string>().ToList();
                if (literals.Count == 1)
                {
                    return literals[0];
                }
            }
        }

        return null;
    }
}
