namespace TypedRequests.Generator.Model;

/// <summary>A constant or policy of a client or endpoint: one call in the fluent chain of its description.</summary>
/// <param name="Member">The member of the description: <c>Header</c>, <c>Timeout</c>.</param>
/// <param name="Key">What it is about, for a stronger level to replace it: a header's name in lower case; empty when there can be one alone.</param>
/// <param name="Arguments">The argument list as written.</param>
internal sealed record SettingModel(string Member, string Key, string Arguments);
