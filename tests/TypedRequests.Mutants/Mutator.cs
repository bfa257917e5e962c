using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Mutants;

/// <summary>Writes all mutants of a file into it at once, each behind its switch: <c>(Switch.Is(7) ? changed : original)</c>.</summary>
/// <param name="file">The file's path from the project's folder.</param>
/// <param name="next">The next free number.</param>
/// <param name="isWanted">Whether the mutant with this number is written.</param>
internal sealed class Mutator(string file, int next, Func<int, bool> isWanted) : CSharpSyntaxRewriter
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> s_operators = new()
    {
        [SyntaxKind.EqualsExpression] = SyntaxKind.NotEqualsExpression,
        [SyntaxKind.NotEqualsExpression] = SyntaxKind.EqualsExpression,
        [SyntaxKind.LessThanExpression] = SyntaxKind.LessThanOrEqualExpression,
        [SyntaxKind.LessThanOrEqualExpression] = SyntaxKind.LessThanExpression,
        [SyntaxKind.GreaterThanExpression] = SyntaxKind.GreaterThanOrEqualExpression,
        [SyntaxKind.GreaterThanOrEqualExpression] = SyntaxKind.GreaterThanExpression,
        [SyntaxKind.LogicalAndExpression] = SyntaxKind.LogicalOrExpression,
        [SyntaxKind.LogicalOrExpression] = SyntaxKind.LogicalAndExpression,
        [SyntaxKind.AddExpression] = SyntaxKind.SubtractExpression,
        [SyntaxKind.SubtractExpression] = SyntaxKind.AddExpression,
    };

    public List<Mutant> Mutants { get; } = [];

    public int Next { get; private set; } = next;

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var inner = (ExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (!s_operators.TryGetValue(node.Kind(), out var other) || !CanBeMutated(node) || IsText(node)) return inner;
        return Behind(node, inner, $"{node.Left} {Token(other)} {node.Right}");
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression when CanBeMutated(node) => Behind(node, node, "false"),
        SyntaxKind.FalseLiteralExpression when CanBeMutated(node) => Behind(node, node, "true"),
        _ => node,
    };

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var inner = (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.LogicalNotExpression) && CanBeMutated(node) ? Behind(node, inner, node.Operand.ToString()) : inner;
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var inner = (ExpressionSyntax)base.VisitConditionalExpression(node)!;
        return CanBeMutated(node) && !node.WhenTrue.ToString().Contains("throw") && !node.WhenFalse.ToString().Contains("throw") ? Behind(node, inner, $"{node.Condition} ? {node.WhenFalse} : {node.WhenTrue}") : inner;
    }

    /// <summary>A call for its effect is left out.</summary>
    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var inner = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        if (node.Expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "_" } } || Declares(node) || node.Parent is GlobalStatementSyntax) return inner;
        if (Take(node, "") is not { } id) return inner;
        return SyntaxFactory.ParseStatement($"if (!global::Mutants.Switch.Is({id})) {{ {inner.ToString()} }}").WithTriviaFrom(node);
    }

    // Constants and patterns take no condition.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitParameterList(ParameterListSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    private ExpressionSyntax Behind(ExpressionSyntax node, ExpressionSyntax inner, string replacement)
    {
        if (Take(node, replacement) is not { } id) return inner;
        return SyntaxFactory.ParseExpression($"(global::Mutants.Switch.Is({id}) ? ({replacement}) : ({inner.ToString()}))").WithTriviaFrom(node);
    }

    private int? Take(SyntaxNode node, string replacement)
    {
        var id = Next++;
        if (!isWanted(id)) return null;
        Mutants.Add(new(id, file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, OneLine(node.ToString()), OneLine(replacement)));
        return id;
    }

    /// <summary>A variable that is declared twice, or on one side only, does not compile.</summary>
    private static bool CanBeMutated(ExpressionSyntax node) => !Declares(node) && !node.ToString().Contains("await ", StringComparison.Ordinal);

    private static bool Declares(SyntaxNode node) => node.DescendantNodes().Any(static inner => inner is SingleVariableDesignationSyntax or AnonymousFunctionExpressionSyntax);

    private static bool IsText(BinaryExpressionSyntax node) =>
        node.DescendantNodesAndSelf().Any(static inner => inner.IsKind(SyntaxKind.StringLiteralExpression) || inner is InterpolatedStringExpressionSyntax) && node.IsKind(SyntaxKind.AddExpression);

    private static string Token(SyntaxKind expression) => expression switch
    {
        SyntaxKind.NotEqualsExpression => "!=",
        SyntaxKind.EqualsExpression => "==",
        SyntaxKind.LessThanOrEqualExpression => "<=",
        SyntaxKind.LessThanExpression => "<",
        SyntaxKind.GreaterThanOrEqualExpression => ">=",
        SyntaxKind.GreaterThanExpression => ">",
        SyntaxKind.LogicalOrExpression => "||",
        SyntaxKind.LogicalAndExpression => "&&",
        SyntaxKind.AddExpression => "+",
        _ => "-",
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
