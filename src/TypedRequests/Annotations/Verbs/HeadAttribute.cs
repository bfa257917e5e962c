namespace TypedRequests;

/// <summary>The method sends a HEAD request.</summary>
/// <example>
/// <code>
/// [Head("/users/{id}")]
/// Task&lt;Response&gt; Probe(int id);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/users/{id}");
/// return call.ResponseAsync();
/// </code>
/// </example>
/// <param name="route">The route: RFC 6570 without its fragment form, relative to the base address; empty when a <see cref="RequestUrlAttribute"/> parameter says where.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HeadAttribute(string route = "") : Attribute
{
    /// <summary>The route as written.</summary>
    public string Route { get; } = route;
}
