namespace TypedRequests.CompilerServices;

/// <summary>One page of a list, whole.</summary>
internal sealed class PageResult(Endpoint endpoint) : EndpointResult<Response>(endpoint)
{
    internal static PageResult Of(Endpoint endpoint) => endpoint.Reader(0, static (endpoint, _) => new PageResult(endpoint), static (_, _) => true);

    protected override Response Success(Exchange call) => Response.From(call);
}
