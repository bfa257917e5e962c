namespace TypedRequests.CompilerServices;

/// <summary>A body handed over open; the stream holds the connection.</summary>
internal sealed class StreamResult(Endpoint endpoint) : EndpointResult<Stream>(endpoint)
{
    internal static StreamResult Of(Endpoint endpoint) => endpoint.Reader(0, static (endpoint, _) => new StreamResult(endpoint), static (_, _) => true);

    protected override BodyDemand OfSuccess => BodyDemand.None;

    protected override Stream Success(Exchange call) => call.Stream!; // opened, as was demanded
}
