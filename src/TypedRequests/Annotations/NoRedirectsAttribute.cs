namespace TypedRequests;

/// <summary>Redirects are not followed: the 3xx response itself is the answer.</summary>
/// <example>
/// <code>
/// [Get("/go"), NoRedirects]
/// Task&lt;Response&gt; Go();
/// </code>
/// is emitted as
/// <code>
/// private static readonly Endpoint GoEndpoint = Client.Get("Go", "/go").NoRedirects();
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class NoRedirectsAttribute : Attribute;
