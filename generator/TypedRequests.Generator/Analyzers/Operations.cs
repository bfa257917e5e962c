using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TypedRequests.Generator.Analyzers;

/// <summary>Reading operations: what stands behind conversions, and where a local variable's value was made.</summary>
internal static class Operations
{
    /// <summary>The operation without implicit and explicit conversions, parentheses and <c>await</c>.</summary>
    public static IOperation Bare(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IAwaitOperation awaited:
                    operation = Configured(awaited.Operation);
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The method, accessor, lambda or top-level statements that hold the operation.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>The value that a local variable was declared with, if nothing else is ever assigned to it.</summary>
    public static IOperation? OnlyValue(this ILocalReferenceOperation reference) => reference.Values() is { Count: 1 } values && values[0] is not ICompoundAssignmentOperation ? values[0] : null;

    /// <summary>All that a local variable or field is declared with, assigned, or gets added (then the whole statement); of a field, as far as it is written in this file.</summary>
    public static IReadOnlyList<IOperation> Values(this IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => [.. local.Root().Descendants().Select(operation => ValueFor(operation, local.Local)).OfType<IOperation>()],
        IFieldReferenceOperation { Field: { IsConst: false } field, SemanticModel: { } model } => [.. Writings(field, model.SyntaxTree).Select(written => model.GetOperation(written) is { } operation ? ValueFor(operation, field) : null).OfType<IOperation>()],
        _ => [],
    };

    private static IOperation? ValueFor(IOperation operation, ISymbol variable) => operation switch
    {
        IVariableDeclaratorOperation declarator when Same(declarator.Symbol, variable) => declarator.GetVariableInitializer()?.Value,
        IFieldInitializerOperation { InitializedFields.Length: 1 } initializer when Same(initializer.InitializedFields[0], variable) => initializer.Value,
        ICompoundAssignmentOperation sum when Same(Assigned(sum.Target), variable) => sum,
        IAssignmentOperation assignment when Same(Assigned(assignment.Target), variable) => assignment.Value,
        _ => null,
    };

    private static ISymbol? Assigned(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };

    // Found by name first: the file is bound only where the name is.
    private static IEnumerable<SyntaxNode> Writings(IFieldSymbol field, SyntaxTree tree)
    {
        foreach (var part in field.ContainingType.DeclaringSyntaxReferences.Where(part => part.SyntaxTree == tree))
        {
            foreach (var node in part.GetSyntax().DescendantNodes())
            {
                var isIt = node switch
                {
                    EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } declarator } => declarator.Identifier.ValueText == field.Name,
                    AssignmentExpressionSyntax { Left: var left } => (left is MemberAccessExpressionSyntax access ? access.Name : left) is IdentifierNameSyntax name && name.Identifier.ValueText == field.Name,
                    _ => false,
                };
                if (isIt)
                {
                    yield return node;
                }
            }
        }
    }

    public static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    // `await x.ConfigureAwait(false)` awaits x.
    private static IOperation Configured(IOperation awaited) =>
        awaited is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } ? task : awaited;
}
