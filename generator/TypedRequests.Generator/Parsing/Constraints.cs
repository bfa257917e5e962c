using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Constraint clauses of a generic method.</summary>
internal static class Constraints
{
    /// <summary>The clause as a public member has to repeat it, or null.</summary>
    public static string? Written(ITypeParameterSymbol parameter, ClientContext client)
    {
        var parts = new List<string>();
        if (Primary(parameter) is { } primary)
        {
            parts.Add(primary);
        }

        parts.AddRange(parameter.ConstraintTypes.Select(type => client.Type(type).Annotated));
        if (parameter.HasConstructorConstraint)
        {
            parts.Add("new()");
        }

        if (parameter.AllowsRefLikeType)
        {
            parts.Add("allows ref struct");
        }

        return parts.Count == 0 ? null : $"where {CSharpText.Identifier(parameter.Name)} : {string.Join(", ", parts)}";
    }

    /// <summary>An explicit implementation inherits its constraints, but has to say what <c>T?</c> means.</summary>
    public static string? Disambiguating(ITypeParameterSymbol parameter, IMethodSymbol method)
    {
        if (parameter.IsValueType || !method.Parameters.Select(static p => p.Type).Append(method.ReturnType).Any(type => UsesNullable(type, parameter)))
        {
            return null;
        }

        return $"where {CSharpText.Identifier(parameter.Name)} : {(parameter.IsReferenceType ? "class" : "default")}";
    }

    private static string? Primary(ITypeParameterSymbol parameter) => parameter switch
    {
        { HasUnmanagedTypeConstraint: true } => "unmanaged",
        { HasValueTypeConstraint: true } => "struct",
        { HasReferenceTypeConstraint: true, ReferenceTypeConstraintNullableAnnotation: NullableAnnotation.Annotated } => "class?",
        { HasReferenceTypeConstraint: true } => "class",
        { HasNotNullConstraint: true } => "notnull",
        _ => null,
    };

    private static bool UsesNullable(ITypeSymbol type, ITypeParameterSymbol parameter) => type switch
    {
        ITypeParameterSymbol other => other.NullableAnnotation == NullableAnnotation.Annotated && other.Ordinal == parameter.Ordinal && other.TypeParameterKind == TypeParameterKind.Method,
        IArrayTypeSymbol array => UsesNullable(array.ElementType, parameter),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => UsesNullable(argument, parameter)),
        _ => false,
    };
}
