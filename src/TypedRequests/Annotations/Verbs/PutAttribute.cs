namespace TypedRequests;

/// <summary>The method sends a PUT request.</summary>
/// <example>
/// <code>
/// [Put("/users/{id}")]
/// Task ReplaceUser(int id, User user);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/users/{id}");
/// call.JsonBody(user, UserFormat.Instance);
/// return call.NoneAsync();
/// </code>
/// </example>
/// <param name="route">The route: RFC 6570 without its fragment form, relative to the base address; empty when a <see cref="RequestUrlAttribute"/> parameter says where.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PutAttribute(string route = "") : Attribute
{
    /// <summary>The route as written.</summary>
    public string Route { get; } = route;
}
