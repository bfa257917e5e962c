namespace TypedRequests;

/// <summary>The method sends a GET request.</summary>
/// <example>
/// <code>
/// [Get("/users/{id}")]
/// Task&lt;User&gt; GetUser(int id);
/// </code>
/// is emitted as
/// <code>
/// var call = new Call(session, GetUserEndpoint);
/// call.Path($"/users/{id}");
/// return call.JsonAsync(UserFormat.Instance);
/// </code>
/// </example>
/// <param name="route">The route: RFC 6570 without its fragment form, relative to the base address; empty when a <see cref="RequestUrlAttribute"/> parameter says where.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GetAttribute(string route = "") : Attribute
{
    /// <summary>The route as written.</summary>
    public string Route { get; } = route;
}
