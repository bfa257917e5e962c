namespace TypedRequests;

/// <summary>How long an answer is fresh in the session's cache where the server does not say. Without effect on a session without <see cref="Session.Cache"/>.</summary>
/// <remarks>
/// On an interface it is for all its GET methods; the attribute of a method wins. Without <see cref="Seconds"/> the server's word alone counts. In either form a fresh response answers later
/// calls with the same arguments at once. If its type cannot change (records of values), they are given the same object.
/// </remarks>
/// <example>
/// <code>
/// [Get("/rates/{day}"), Cached(Seconds = 600)]
/// Task&lt;Rates&gt; GetRates(DateOnly day);
/// </code>
/// is emitted as
/// <code>
/// private static readonly Endpoint GetRatesEndpoint = Client.Get("GetRates", "/rates/{day}").Cached(600);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class CachedAttribute : Attribute
{
    /// <summary>For how many seconds an answer is fresh that says nothing of it.</summary>
    /// <value>0: the server's word alone counts.</value>
    public double Seconds { get; init; }

    /// <summary>Whether <see cref="Seconds"/> counts although the server says something else, <c>no-store</c> and <c>no-cache</c> among it.</summary>
    /// <value><see langword="false"/> by default. An answer to one user is never given to another either way.</value>
    public bool Force { get; init; }
}
