using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.JsonTypes;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>
/// Silences CS8509 for a <c>switch</c> that names every case of a [JsonUnion]. The language cannot know that there are no others; here it is known where nobody else can derive: see
/// <see cref="IsClosed"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnionSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_everyCase = new("TRS0004", "CS8509", "The arms name every case of the [JsonUnion], and no other type can derive from it.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [s_everyCase];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindToken(diagnostic.Location.SourceSpan.Start).Parent is SwitchExpressionSyntax node
                && context.GetSemanticModel(tree) is var model
                && model.GetOperation(node, context.CancellationToken) is ISwitchExpressionOperation { Value.Type: INamedTypeSymbol union } operation
                && JsonUnionCases.IsMarked(union)
                && NamesNull(operation, model, node)
                && NamesEvery(union, operation, context.Compilation, context.CancellationToken))
            {
                context.ReportSuppression(Suppression.Create(s_everyCase, diagnostic));
            }
        }
    }

    private static bool NamesNull(ISwitchExpressionOperation operation, SemanticModel model, SwitchExpressionSyntax node) =>
        model.GetTypeInfo(node.GoverningExpression).Nullability.FlowState != NullableFlowState.MaybeNull
        || operation.Arms.Any(static arm => arm.Guard is null && IsNull(arm.Pattern));

    private static bool IsNull(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => IsNull(either.LeftPattern) || IsNull(either.RightPattern),
        _ => false,
    };

    // A case that is a union itself is also named by its own cases. One that does not derive is a mistake, and following it might never end.
    private static bool NamesEvery(INamedTypeSymbol union, ISwitchExpressionOperation operation, Compilation compilation, CancellationToken cancellationToken)
    {
        bool IsNamed(INamedTypeSymbol @case) => operation.Arms.Any(arm => arm.Guard is null && Takes(arm.Pattern, @case))
            || (JsonUnionCases.IsMarked(@case) && JsonUnionCases.IsDerived(@case, union) && NamesEvery(@case, operation, compilation, cancellationToken));
        var cases = JsonUnionCases.Declared(union);
        return cases.Count > 0 && cases.All(IsNamed) && IsClosed(union, cases, compilation, cancellationToken);
    }

    /// <summary>Whether a pattern takes every value of a type.</summary>
    private static bool Takes(IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation => true,
        ITypePatternOperation named => type.IsOrDerivesFrom(named.MatchedType),
        IDeclarationPatternOperation { MatchedType: null } => true,
        IDeclarationPatternOperation { MatchedType: { } matched } => type.IsOrDerivesFrom(matched),
        IRecursivePatternOperation recursive => type.IsOrDerivesFrom(recursive.MatchedType)
            && recursive.DeconstructionSubpatterns.All(TakesAnything) && recursive.PropertySubpatterns.All(static property => TakesAnything(property.Pattern)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Takes(either.LeftPattern, type) || Takes(either.RightPattern, type),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Takes(both.LeftPattern, type) && Takes(both.RightPattern, type),
        _ => false,
    };

    // `var x` and `_` take null as well, which a type does not.
    private static bool TakesAnything(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    /// <summary>
    /// Whether there are no other types: none that derives without being a case in this project, and none elsewhere, for the union cannot be seen or constructed there, or nothing refers to a
    /// program.
    /// </summary>
    private static bool IsClosed(INamedTypeSymbol union, IReadOnlyList<INamedTypeSymbol> cases, Compilation compilation, CancellationToken cancellationToken)
    {
        var isHere = SymbolEqualityComparer.Default.Equals(union.ContainingAssembly, compilation.Assembly);
        var isOfProgram = isHere && compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary;
        return (isOfProgram || !IsVisibleOutside(union) || !CanBeConstructedOutside(union))
            && (!isHere || !HasOthers(union, cases, compilation.Assembly.GlobalNamespace, cancellationToken));
    }

    private static bool IsVisibleOutside(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }

    // The copy constructor of a record copies a value that is a case already.
    private static bool CanBeConstructedOutside(INamedTypeSymbol union) =>
        union.TypeKind == TypeKind.Interface
        || union.InstanceConstructors.Any(constructor => constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && !JsonConstructorPicker.IsCopy(constructor, union));

    private static bool HasOthers(INamedTypeSymbol union, IReadOnlyList<INamedTypeSymbol> cases, INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { IsAbstract: false } type && type.IsOrDerivesFrom(union, byDefinition: true)
                && !cases.Any(@case => type.IsOrDerivesFrom(@case, byDefinition: true)))
            {
                return true;
            }

            if (member is INamespaceOrTypeSymbol inner && HasOthers(union, cases, inner, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }
}
