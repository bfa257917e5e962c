namespace TypedRequests;

/// <summary>The method sends a POST request.</summary>
/// <example>
/// <code>
/// [Post("/users")]
/// Task&lt;User&gt; AddUser(NewUser user);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/users");
/// call.JsonBody(user, NewUserFormat.Instance);
/// return call.JsonAsync(UserFormat.Instance);
/// </code>
/// </example>
/// <param name="route">The route: RFC 6570 without its fragment form, relative to the base address; empty when a <see cref="RequestUrlAttribute"/> parameter says where.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostAttribute(string route = "") : Attribute
{
    /// <summary>The route as written.</summary>
    public string Route { get; } = route;
}
