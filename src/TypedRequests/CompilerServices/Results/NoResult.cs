namespace TypedRequests.CompilerServices;

/// <summary>Success and nothing else: the body is read as far as its connection is worth, and dropped.</summary>
internal sealed class NoResult(Endpoint endpoint) : EndpointResult<bool>(endpoint)
{
    internal static NoResult Of(Endpoint endpoint) => endpoint.Kept<NoResult>() ?? endpoint.Keep(new NoResult(endpoint));

    protected override BodyDemand OfSuccess => BodyDemand.Hop;

    protected override bool Success(Exchange call) => true;
}
