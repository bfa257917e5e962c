using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>What one [JsonRecord] or one call of <c>Json&lt;T&gt;()</c> asks for.</summary>
/// <param name="Type">The type as <c>typeof</c> takes it; null for one made of an anonymous type, which the compiler infers from the format.</param>
/// <param name="Format">The expression of its format.</param>
/// <param name="Models">The formats to emit for it.</param>
/// <param name="ExternAliases">What a file that names the type has to declare.</param>
/// <param name="SuppressedIds">Warnings that naming it raises, which the user has answered for at its declaration.</param>
internal sealed record JsonRequest(
    string? Type, string Format, EquatableArray<JsonTypeModel> Models, EquatableArray<string> ExternAliases, EquatableArray<string> SuppressedIds);
