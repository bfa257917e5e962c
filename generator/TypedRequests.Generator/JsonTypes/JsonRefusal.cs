namespace TypedRequests.Generator.JsonTypes;

/// <summary>Why a type, or a member of one, cannot be read or written.</summary>
/// <param name="Path">The way to it from the type that was explored, for example <c>.User.Login</c>.</param>
/// <param name="Type">The type that cannot be.</param>
/// <param name="Reason">One clause, and the remedy: two sentences.</param>
/// <param name="IsNameClash">Two members share one JSON name: TR3003.</param>
internal sealed record JsonRefusal(string Path, string Type, string Reason, bool IsNameClash);
