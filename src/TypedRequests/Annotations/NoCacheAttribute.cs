namespace TypedRequests;

/// <summary>The calls pass the session's cache by: nothing is read from it, and nothing is stored. <see cref="RequestOptions.Cache"/> wins.</summary>
/// <example>
/// <code>
/// [Get("/balance"), NoCache]
/// Task&lt;Balance&gt; GetBalance();
/// </code>
/// is emitted as
/// <code>
/// private static readonly Endpoint GetBalanceEndpoint = Client.Get("GetBalance", "/balance").NoCache();
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class NoCacheAttribute : Attribute;
