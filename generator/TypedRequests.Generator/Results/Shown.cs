using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Results;

/// <summary>A type as the emitted comment names it.</summary>
internal static class Shown
{
    public static string Of(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
