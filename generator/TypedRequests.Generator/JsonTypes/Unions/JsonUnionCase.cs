using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>A case of a union, as declared.</summary>
/// <param name="Type">The type.</param>
/// <param name="Tag">Its discriminator by <c>[JsonDerivedType]</c>: a text, a number, or null.</param>
internal sealed record JsonUnionCase(ITypeSymbol Type, object? Tag = null);
