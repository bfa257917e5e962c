using Microsoft.CodeAnalysis;
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
    public static IOperation? OnlyValue(this ILocalReferenceOperation reference)
    {
        IOperation? value = null;
        foreach (var operation in reference.Root().Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && Same(declarator.Symbol, reference.Local))
            {
                value = declarator.GetVariableInitializer()?.Value;
            }
            else if (operation is IAssignmentOperation { Target: ILocalReferenceOperation target } && Same(target.Local, reference.Local))
            {
                return null;
            }
        }

        return value;
    }

    public static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    // `await x.ConfigureAwait(false)` awaits x.
    private static IOperation Configured(IOperation awaited) =>
        awaited is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } ? task : awaited;
}
