using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary><c>[JsonPolymorphic]</c> and <c>[JsonDerivedType]</c>.</summary>
/// <param name="Discriminator">The JSON name of the discriminator.</param>
/// <param name="Types">The types, as declared.</param>
/// <param name="UnknownIsBase">A discriminator that no type has means the base type.</param>
/// <param name="UnlistedIsBase">An object of a type that is not listed is written as the base type.</param>
/// <param name="UnlistedIsNearest">…as its nearest listed ancestor.</param>
internal sealed record JsonHierarchyModel(
    string Discriminator, EquatableArray<JsonDerivedModel> Types, bool UnknownIsBase, bool UnlistedIsBase, bool UnlistedIsNearest);
