namespace TypedRequests.CompilerServices;

/// <summary>A body handed over open; the stream holds the connection.</summary>
internal sealed class StreamResult(Endpoint endpoint) : EndpointResult<Stream>(endpoint)
{
    internal static StreamResult Of(Endpoint endpoint) => endpoint.Kept<StreamResult>() ?? endpoint.Keep(new StreamResult(endpoint));

    protected override BodyDemand OfSuccess => BodyDemand.None;

    protected override Stream Success(Exchange call) => call.Stream!; // opened, as was demanded
}
