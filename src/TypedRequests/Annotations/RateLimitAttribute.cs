namespace TypedRequests;

/// <summary>How many calls may be made in how much time, where the server does not say. Calls beyond wait, and go when it is time.</summary>
/// <remarks>
/// On an interface it counts the calls of all its methods together; on a method that method's own. Several may stand beside each other, and all of them hold. They count for each origin and each
/// credential, and beside what the server says. A session of such a client has <c>Limits</c>, even if they were never set.
/// </remarks>
/// <example>
/// <code>
/// using static TypedRequests.RatePeriod;
///
/// [TypedClient("https://api.example.com"), RateLimit(5000, PerHour)]
/// public interface IReports
/// {
///     [Get("/reports/{id}"), RateLimit(2, Seconds = 10)]
///     Task&lt;Report&gt; GetReport(int id);
/// }
/// </code>
/// is emitted as
/// <code>
/// private static readonly ClientDescription Client = new ClientDescription("IReports", "https://api.example.com").RateLimit(5000, 3600);
/// private static readonly Endpoint GetReportEndpoint = Client.Get("GetReport", "/reports/{id}").RateLimit(2, 10);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RateLimitAttribute : Attribute
{
    /// <summary>A limit for a period that has a name.</summary>
    /// <param name="permits">How many calls, greater than zero.</param>
    /// <param name="period">In how much time.</param>
    public RateLimitAttribute(int permits, RatePeriod period) => (Permits, Seconds) = (permits, (int)period);

    /// <summary>A limit for any other time: set <see cref="Seconds"/>.</summary>
    /// <param name="permits">How many calls, greater than zero.</param>
    public RateLimitAttribute(int permits) => Permits = permits;

    /// <summary>How many calls.</summary>
    public int Permits { get; }

    /// <summary>In how many seconds.</summary>
    /// <value>The period's; without one it has to be set.</value>
    public double Seconds { get; init; }
}
