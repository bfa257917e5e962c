using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Results;

/// <summary>A type as the emitted comment names it.</summary>
internal static class Shown
{
    /// <summary>Whether a type argument is a nullable reference: formats are those of the type without its null.</summary>
    public static bool HoldsNullable(ITypeSymbol type) => ((INamedTypeSymbol)type).TypeArguments.Any(static argument => argument is { IsValueType: false, NullableAnnotation: NullableAnnotation.Annotated });

    public static string Of(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
