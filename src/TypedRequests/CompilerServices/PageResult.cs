namespace TypedRequests.CompilerServices;

/// <summary>One page of a list, whole.</summary>
internal sealed class PageResult(Endpoint endpoint) : EndpointResult<Response>(endpoint)
{
    internal static PageResult Of(Endpoint endpoint) => endpoint.Kept<PageResult>() ?? endpoint.Keep(new PageResult(endpoint));

    protected override Response Success(Exchange call) => Response.From(call);
}
