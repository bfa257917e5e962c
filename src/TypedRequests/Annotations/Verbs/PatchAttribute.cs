namespace TypedRequests;

/// <summary>The method sends a PATCH request.</summary>
/// <example>
/// <code>
/// [Patch("/users/{id}")]
/// Task&lt;User&gt; EditUser(int id, UserPatch patch);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/users/{id}");
/// call.JsonBody(patch, UserPatchFormat.Instance);
/// return call.JsonAsync(UserFormat.Instance);
/// </code>
/// </example>
/// <param name="route">The route: RFC 6570 without its fragment form, relative to the base address; empty when a <see cref="RequestUrlAttribute"/> parameter says where.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PatchAttribute(string route = "") : Attribute
{
    /// <summary>The route as written.</summary>
    public string Route { get; } = route;
}
