using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>A member that JSON has a value for and that its value never gets into: TR3011.</summary>
/// <param name="Type">The type that is read.</param>
/// <param name="Member">The member, of it or of a base type.</param>
/// <param name="Remedy">What to do, as sentences.</param>
internal sealed record JsonRemark(INamedTypeSymbol Type, ISymbol Member, string Remedy);
