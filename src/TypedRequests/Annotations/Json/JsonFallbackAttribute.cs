namespace TypedRequests;

/// <summary>
/// Marks the enum member that is used for every value the enum does not know; without one, an unknown value is an error, or null where the member is nullable. On a case of a
/// <see cref="JsonUnionAttribute">union</see>: the case takes what no other case does.
/// </summary>
/// <example>
/// <code>
/// public enum IssueState { [JsonFallback] Unknown, Open, Closed }     // {"state": "archived"} reads as IssueState.Unknown
///
/// [JsonUnion]
/// public abstract record Part
/// {
///     public sealed record Text(string Value) : Part;
///     [JsonFallback] public sealed record Other(JsonElement Value) : Part;   // whatever the API adds later
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class JsonFallbackAttribute : Attribute;
