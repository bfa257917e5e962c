namespace TypedRequests;

/// <summary>The method sends an OPTIONS request.</summary>
/// <example>
/// <code>
/// [Options("/users")]
/// Task&lt;Response&gt; Allowed();
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/users");
/// return call.ResponseAsync();
/// </code>
/// </example>
/// <param name="route">The route: RFC 6570 without its fragment form, relative to the base address; empty when a <see cref="RequestUrlAttribute"/> parameter says where.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OptionsAttribute(string route = "") : Attribute
{
    /// <summary>The route as written.</summary>
    public string Route { get; } = route;
}
