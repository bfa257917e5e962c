using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit.Uses;

/// <summary>The uses of Refit in one file beside its interfaces.</summary>
internal sealed class RefitUses(SemanticModel model, MigrationContext context, Dialect dialect)
{
    public SemanticModel Model { get; } = model;

    public MigrationContext Context { get; } = context;

    public IEnumerable<UsePlan> Find()
    {
        var root = Model.SyntaxTree.GetRoot(Context.CancellationToken);
        foreach (var node in root.DescendantNodes(node => !IsClient(node)))
        {
            var use = node switch
            {
                InvocationExpressionSyntax call => RefitCreations.Find(call, this) ?? RefitRegistrations.Find(call, this),
                BaseObjectCreationExpressionSyntax creation => RefitPartCreations.Find(creation, this) ?? RefitSettingsUses.Find(creation, this),
                MemberAccessExpressionSyntax access => RefitMemberUses.Find(access, access.Expression, access.Name, this),
                ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } access => RefitMemberUses.Find(access, access.Expression, binding.Name, this),
                SimpleNameSyntax name => RefitTypeUses.Find(name, this),
                _ => null,
            };
            if (use is not null)
            {
                yield return use;
            }
        }
    }

    public ISymbol? SymbolOf(SyntaxNode node)
    {
        var info = Model.GetSymbolInfo(node, Context.CancellationToken);
        return info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
    }

    public ITypeSymbol? TypeOf(SyntaxNode node) => Model.GetTypeInfo(node, Context.CancellationToken).Type;

    public bool IsRefits(ISymbol? symbol) => TypeChanges.IsOf(symbol, dialect);

    public string? OurName(string name) => dialect.Types.TryGetValue(name, out var ours) ? ours : null;

    /// <summary>Whether what an expression gives comes from a client that is rewritten: by the call it comes from where that is seen, else only if all are.</summary>
    public bool ComesFromOurs(ExpressionSyntax expression) => Origin(expression) is { } client ? Context.Goes(client) : Context.AllGo;

    /// <summary>The client whose call gives what an expression has, where that is seen.</summary>
    public INamedTypeSymbol? Origin(ExpressionSyntax? expression) => Origin(expression, depth: 0);

    // What is declared in an interface of Refit's is rewritten with it.
    private bool IsClient(SyntaxNode node) =>
        node is InterfaceDeclarationSyntax declaration && Model.GetDeclaredSymbol(declaration, Context.CancellationToken) is INamedTypeSymbol type && dialect.IsClient(type);

    private INamedTypeSymbol? Origin(ExpressionSyntax? expression, int depth)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Origin(inner.Expression, depth);
            case AwaitExpressionSyntax awaited:
                return Origin(awaited.Expression, depth);
            case PostfixUnaryExpressionSyntax suppressed:
                return Origin(suppressed.Operand, depth);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var called } }:
                return Origin(called, depth);
            case InvocationExpressionSyntax call when SymbolOf(call) is IMethodSymbol { ContainingType: { TypeKind: TypeKind.Interface } client } && dialect.IsClient(client):
                return client;
            case IdentifierNameSyntax name when depth < 4 && SymbolOf(name) is ILocalSymbol local
                && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(Context.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value }:
                return Origin(value, depth + 1);
            default:
                return null;
        }
    }
}
