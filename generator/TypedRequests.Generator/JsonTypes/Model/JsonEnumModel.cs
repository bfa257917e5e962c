using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>An enum.</summary>
/// <param name="Members">Names and values, in the order of declaration.</param>
/// <param name="Fallback">The C# name of the member that unknown values become.</param>
/// <param name="IsSigned">Whether the underlying type has a sign.</param>
/// <param name="IsFlags"><c>[Flags]</c>.</param>
/// <param name="AsNumbers">Written as numbers.</param>
internal sealed record JsonEnumModel(EquatableArray<JsonEnumMemberModel> Members, string? Fallback, bool IsSigned, bool IsFlags, bool AsNumbers);
