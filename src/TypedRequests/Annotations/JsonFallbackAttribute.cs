namespace TypedRequests;

/// <summary>Marks the enum member that is used for every value the enum does not know. Without one, an unknown value is an error, or null where the member is nullable.</summary>
/// <example>
/// <code>
/// public enum IssueState { [JsonFallback] Unknown, Open, Closed }     // {"state": "archived"} reads as IssueState.Unknown
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field)]
public sealed class JsonFallbackAttribute : Attribute;
