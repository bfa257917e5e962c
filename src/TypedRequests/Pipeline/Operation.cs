namespace TypedRequests;

/// <summary>The method of a client that makes a call, as telemetry names it. One per emitted method.</summary>
internal sealed class Operation(string client, string method, string route)
{
    internal string Client => client;

    internal string Method => method;

    /// <summary>Client and method.</summary>
    internal string Name { get; } = $"{client}.{method}";

    /// <summary>The path of the route with its holes; what it says of the query is left out.</summary>
    internal string Template { get; } = PathOf(route);

    private static string PathOf(string route)
    {
        var end = route.IndexOf("{?", StringComparison.Ordinal) is >= 0 and var expression ? expression : route.Length;
        return route.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query && query < end ? route[..query] : route[..end];
    }
}
