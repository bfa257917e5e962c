using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Generator.Symbols;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.RestEase.Uses;

/// <summary>The uses of RestEase in one file beside its interfaces: creation, registration, results, exceptions.</summary>
internal sealed class RestEaseUses(SemanticModel model, MigrationContext context, Dialect dialect)
{
    public IEnumerable<UsePlan> Find()
    {
        var root = model.SyntaxTree.GetRoot(context.CancellationToken);
        foreach (var node in root.DescendantNodes(node => !IsClient(node)))
        {
            var use = node switch
            {
                InvocationExpressionSyntax call => RestEaseCreations.Find(call, this),
                MemberAccessExpressionSyntax access => RestEaseMemberUses.Find(access, this),
                SimpleNameSyntax name => OfType(name),
                _ => null,
            };
            if (use is not null)
            {
                yield return use;
            }
        }
    }

    public MigrationContext Context => context;

    public ISymbol? SymbolOf(SyntaxNode node) => model.GetSymbolInfo(node, context.CancellationToken).Symbol;

    public ITypeSymbol? TypeOf(SyntaxNode node) => model.GetTypeInfo(node, context.CancellationToken).Type;

    // A response or an exception of a client that stays is RestEase's still, so all or none are renamed.
    private UsePlan? OfType(SimpleNameSyntax name)
    {
        if (name.Identifier.ValueText is not ("Response" or "ApiException") || name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null
            || SymbolOf(name) is not INamedTypeSymbol type || !TypeNames.IsNamespace(type.ContainingNamespace, RestEaseNames.Root))
        {
            return null;
        }

        var start = name.Parent is QualifiedNameSyntax qualified && qualified.Right == name ? qualified.SpanStart : name.SpanStart;
        return context.AllGo
            ? new UsePlan(RestEaseIds.Result, name, "it has the same name here", RestEaseTopics.Results, new TextChange(TextSpan.FromBounds(start, name.Identifier.Span.End), Names.Ours(name.Identifier.ValueText)))
            : new UsePlan(RestEaseIds.Result, name, "clients that stay with RestEase may give it too: decide by hand", RestEaseTopics.Results);
    }

    // What is declared in an interface is rewritten with it.
    private bool IsClient(SyntaxNode node) =>
        node is InterfaceDeclarationSyntax declaration && model.GetDeclaredSymbol(declaration, context.CancellationToken) is INamedTypeSymbol type && dialect.IsClient(type);
}
