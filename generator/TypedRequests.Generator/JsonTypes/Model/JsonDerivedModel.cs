using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>A type of a closed hierarchy.</summary>
/// <param name="Type">The type.</param>
/// <param name="Format">An expression of its format.</param>
/// <param name="Text">The discriminator, if it is text.</param>
/// <param name="Number">The discriminator, if it is a number.</param>
/// <param name="IsPolymorphic">The type has a hierarchy of its own (or is the base itself), so only its own members must be read here.</param>
internal sealed record JsonDerivedModel(TypeRef Type, string Format, string? Text, int? Number, bool IsPolymorphic);
