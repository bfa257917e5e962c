namespace TypedRequests;

/// <summary>Another name for a property or an enum member in a query, a form or a route. JSON has its own: <c>[JsonPropertyName]</c>, <c>[JsonStringEnumMemberName]</c>.</summary>
/// <example>
/// <code>
/// public enum Sort { [Name("created-asc")] Oldest, [Name("created-desc")] Newest }
/// </code>
/// </example>
/// <param name="name">The name as sent, before escaping.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class NameAttribute(string name) : Attribute
{
    /// <summary>The name as sent.</summary>
    public string Name { get; } = name;
}
