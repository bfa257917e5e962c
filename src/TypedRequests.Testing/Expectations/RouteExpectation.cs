namespace TypedRequests;

/// <summary>A call that is expected by verb and route: one that is written by hand, or whose client does not matter.</summary>
public sealed class RouteExpectation : Expectation<RouteExpectation>
{
    private readonly HttpMethod? _method;
    private readonly RoutePattern _route;
    private bool _isExact;

    internal RouteExpectation(HttpMethod? method, RoutePattern route) => (_method, _route) = (method, route);

    /// <summary>Answers only calls whose query has nothing that the route does not name.</summary>
    public RouteExpectation ExactQuery()
    {
        _isExact = true;
        return this;
    }

    /// <summary>Verb and route.</summary>
    public override string ToString() => $"{_method?.Method ?? "any verb"} {_route}";

    private protected override List<string>? MisfitsOfTarget(ReceivedCall call) => _method is null || _method == call.HttpMethod ? _route.Misfits(call, _isExact, out _) : null;

    private protected override void Took(ReceivedCall call)
    {
        _route.Misfits(call, isExact: false, out var values);
        call.Route(values);
    }
}
