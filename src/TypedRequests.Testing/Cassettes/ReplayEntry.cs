namespace TypedRequests;

/// <summary>One entry of a cassette that is replayed.</summary>
/// <param name="exchange">What is replayed.</param>
/// <param name="request">What its request is compared by.</param>
internal sealed class ReplayEntry(HarExchange exchange, RequestForm request)
{
    internal HarExchange Exchange => exchange;

    internal RequestForm Request => request;

    /// <summary>Whether it has been replayed.</summary>
    internal bool IsUsed { get; set; }

    /// <summary>Whether its request changes nothing on the server.</summary>
    internal bool IsSafe => exchange.Method is "GET" or "HEAD" or "OPTIONS" or "QUERY";
}
