namespace TypedRequests.CompilerServices;

/// <summary>A body that is read item by item while it arrives.</summary>
internal sealed class OpenResult(Endpoint endpoint) : EndpointResult<OpenBody>(endpoint)
{
    internal static OpenResult Of(Endpoint endpoint) => endpoint.Kept<OpenResult>() ?? endpoint.Keep(new OpenResult(endpoint));

    protected override BodyDemand OfSuccess => BodyDemand.None;

    protected override OpenBody Success(Exchange call) => new(call.Stream!, Response.From(call)); // opened, as was demanded
}
