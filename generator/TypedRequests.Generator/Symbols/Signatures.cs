using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Symbols;

/// <summary>What tells overloads apart.</summary>
internal static class Signatures
{
    /// <summary>A method's name, arity and parameter types, those passed by reference marked.</summary>
    public static string Of(IMethodSymbol method) =>
        $"{method.Name}`{CSharpText.Literal(method.Arity)}{Of(method.Parameters)}";

    /// <summary>An indexer's parameter types.</summary>
    public static string Of(IPropertySymbol indexer) => indexer.Name + Of(indexer.Parameters);

    private static string Of(IEnumerable<IParameterSymbol> parameters) =>
        $"({string.Join(",", parameters.Select(static parameter => (parameter.RefKind == RefKind.None ? "" : "&") + Type(parameter.Type)))})";

    // Names without nullability and with type parameters by position: overloads that differ in these alone are one signature to C#.
    private static string Type(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter => "!" + CSharpText.Literal(parameter.Ordinal),
        IArrayTypeSymbol array => Type(array.ElementType) + "[" + CSharpText.Literal(array.Rank) + "]",
        INamedTypeSymbol { Arity: > 0 } named => named.OriginalDefinition.ToDisplayString() + "<" + string.Join(",", named.TypeArguments.Select(Type)) + ">",
        { TypeKind: TypeKind.Dynamic } => "object",
        _ => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(),
    };
}
