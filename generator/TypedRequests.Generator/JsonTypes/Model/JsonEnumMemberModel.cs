namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>One value of an enum.</summary>
internal sealed record JsonEnumMemberModel(string JsonName, ulong Bits);
