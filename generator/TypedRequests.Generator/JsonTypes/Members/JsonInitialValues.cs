using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>
/// Whether an object may come from its constructor with a value in a member. In source the answer is exact where nothing runs but field initializers; of
/// compiled types, and where a constructor has a body, it is "maybe", and the reader looks at the object.
/// </summary>
internal static class JsonInitialValues
{
    /// <summary>Whether making an object can set anything at all beyond its arguments.</summary>
    public static bool AnyPossible(INamedTypeSymbol type, IMethodSymbol? constructor) =>
        constructor is not null && !(type.IsValueType && constructor.IsImplicitlyDeclared && !HasInitializers(type));

    /// <summary>Whether this member can come out set.</summary>
    public static bool Possible(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null && type.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); type = type.BaseType)
        {
            if (HasConstructorBody(type))
            {
                return true;
            }
        }

        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            return Initializer(reference.GetSyntax()) is { } value && !SaysNothing(value) || IsComputed(reference.GetSyntax());
        }

        return true;
    }

    private static bool HasInitializers(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            foreach (var reference in member.DeclaringSyntaxReferences)
            {
                if (Initializer(reference.GetSyntax()) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A primary constructor and an implicit one do nothing of their own; a written one may do anything. Compiled ones cannot be told apart.
    private static bool HasConstructorBody(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return true;
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is ConstructorDeclarationSyntax)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ExpressionSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        _ => null,
    };

    // `= null!` and `= default!` silence the compiler; they are no defaults.
    private static bool SaysNothing(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } silenced => SaysNothing(silenced.Operand),
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression,
        DefaultExpressionSyntax => true,
        _ => false,
    };

    // With accessors that have bodies the value lives elsewhere, and may well be set there.
    private static bool IsComputed(SyntaxNode declaration) =>
        declaration is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } && accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null);
}
