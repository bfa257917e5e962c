using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>The formats behind <c>Json&lt;T&gt;()</c> of an assembly.</summary>
/// <param name="Namespace">Where the registration is emitted.</param>
/// <param name="Formats">Type and expression, in ordinal order.</param>
internal sealed record JsonRegistration(string Namespace, EquatableArray<(string Type, string Format)> Formats);
