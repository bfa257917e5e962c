namespace TypedRequests.CompilerServices;

/// <summary>One page of a list, whole.</summary>
/// <param name="endpoint">The method.</param>
/// <param name="end">By what the last page is known.</param>
internal sealed class PageResult(Endpoint endpoint, PageEnd? end = null) : EndpointResult<Response>(endpoint)
{
    internal static PageResult Of(Endpoint endpoint) => endpoint.Kept<PageResult>() ?? endpoint.Keep(new PageResult(endpoint));

    protected override Response Success(Exchange call) => Response.From(call);

    /// <summary>A status that ends the list is no failure; that it is not the first page's is for the list to say.</summary>
    protected override bool IsOther(int status) => end is not null && end.IsPast(status);
}
