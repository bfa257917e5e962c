namespace TypedRequests;

/// <summary>These statuses mean null instead of an <c>ApiException</c>; the result has to be nullable.</summary>
/// <example>
/// <code>
/// [Get("/users/{id}"), NullOn(404)]
/// Task&lt;User?&gt; FindUser(int id);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/users/{id}");
/// return call.JsonOrNullAsync(UserFormat.Instance);
/// </code>
/// </example>
/// <param name="statusCodes">One or more statuses.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class NullOnAttribute(params int[] statusCodes) : Attribute
{
    /// <summary>The statuses.</summary>
    public IReadOnlyList<int> StatusCodes { get; } = statusCodes;
}
