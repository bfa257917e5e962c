namespace TypedRequests;

/// <summary>The method is never sent again by the session's resilience pipeline, even with an idempotent verb.</summary>
/// <example>
/// <code>
/// [Get("/next-number"), NotIdempotent]
/// Task&lt;int&gt; NextNumber();
/// </code>
/// is emitted as
/// <code>
/// private static readonly Endpoint NextNumberEndpoint = Client.Get("NextNumber", "/next-number").NotIdempotent();
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class NotIdempotentAttribute : Attribute;
