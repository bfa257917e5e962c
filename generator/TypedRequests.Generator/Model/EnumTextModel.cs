namespace TypedRequests.Generator.Model;

/// <summary>The wire names of an enum that stands in a route, query, header or form of the client.</summary>
/// <param name="Type">The enum.</param>
/// <param name="IsFlags">Marked with <c>[Flags]</c>: values combine, joined with a comma.</param>
/// <param name="Members">Each distinct value, by the first name that has it.</param>
internal sealed record EnumTextModel(string Type, bool IsFlags, EquatableArray<EnumMemberText> Members);
