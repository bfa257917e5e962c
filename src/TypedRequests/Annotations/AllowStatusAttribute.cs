namespace TypedRequests;

/// <summary>These statuses are read as a success is, instead of becoming an <c>ApiException</c>.</summary>
/// <example>
/// <code>
/// [Get("/health"), AllowStatus(503)]
/// Task&lt;Health&gt; GetHealth();
/// </code>
/// is emitted as
/// <code>
/// private static readonly Endpoint GetHealthEndpoint = Client.Get("GetHealth", "/health").AllowStatus(503);
/// </code>
/// </example>
/// <param name="statusCodes">One or more statuses.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class AllowStatusAttribute(params int[] statusCodes) : Attribute
{
    /// <summary>The statuses.</summary>
    public IReadOnlyList<int> StatusCodes { get; } = statusCodes;
}
