namespace TypedRequests;

/// <summary>The method sends a request with any verb.</summary>
/// <example>
/// <code>
/// [HttpMethod("REPORT", "/calendars/{name}")]
/// Task&lt;string&gt; Report(string name, [Body] string query);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/calendars/{name}");
/// call.TextBody(query);
/// return call.TextAsync();
/// </code>
/// </example>
/// <param name="method">The verb, an RFC 9110 token; verbs are case-sensitive.</param>
/// <param name="route">The route, as of <see cref="GetAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HttpMethodAttribute(string method, string route = "") : Attribute
{
    /// <summary>The verb.</summary>
    public string Method { get; } = method;

    /// <summary>The route as written.</summary>
    public string Route { get; } = route;
}
