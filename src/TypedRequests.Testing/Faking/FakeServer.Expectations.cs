namespace TypedRequests;

public sealed partial class FakeServer
{
    /// <summary>Expects a call by verb and route. Of several expectations that fit, the one that was said last answers.</summary>
    /// <param name="method">The verb; <c>*</c> for any.</param>
    /// <param name="route">
    /// The path, or a whole URL, as a template of RFC 6570: <c>/users/{id}</c>, <c>/files/{+path}</c>, <c>/search?type=book{&amp;page}</c>. Literal query arguments must be there; others may,
    /// unless <see cref="RouteExpectation.ExactQuery"/> says otherwise. The path is the whole path, that of the session's base address included.
    /// </param>
    /// <exception cref="FormatException">The route is no template; the message says what is wrong and where.</exception>
    public RouteExpectation On(string method, string route)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        return Add(new RouteExpectation(method == "*" ? null : HttpMethod.Parse(method.ToUpperInvariant()), RoutePattern.Parse(route)));
    }

    /// <inheritdoc cref="On(string, string)"/>
    public RouteExpectation On(HttpMethod method, string route)
    {
        ArgumentNullException.ThrowIfNull(method);
        return On(method.Method, route);
    }

    /// <summary>What answers calls that no expectation fits. Without it they fail with a <see cref="FakeServerException"/> that says what would have fitted nearest. They count as unexpected either way.</summary>
    public RouteExpectation Otherwise()
    {
        var fallback = new RouteExpectation(null, RoutePattern.Parse("/{+any}"));
        lock (_gate) _fallback = fallback;
        return fallback;
    }

    internal TExpectation Add<TExpectation>(TExpectation expectation)
        where TExpectation : Expectation
    {
        lock (_gate) _expectations.Add(expectation);
        return expectation;
    }
}
