namespace TypedRequests.CompilerServices;

/// <summary>A body that is read item by item while it arrives.</summary>
internal sealed class OpenResult(Endpoint endpoint) : EndpointResult<OpenBody>(endpoint)
{
    internal static OpenResult Of(Endpoint endpoint) => endpoint.Reader(0, static (endpoint, _) => new OpenResult(endpoint), static (_, _) => true);

    protected override BodyDemand OfSuccess => BodyDemand.None;

    protected override OpenBody Success(Exchange call) => new(call.Stream!, Response.From(call)); // opened, as was demanded
}
