namespace TypedRequests.CompilerServices;

/// <summary>A body as an array of its own.</summary>
internal sealed class BytesResult(Endpoint endpoint) : EndpointResult<byte[]>(endpoint)
{
    internal static BytesResult Of(Endpoint endpoint) => endpoint.Kept<BytesResult>() ?? endpoint.Keep(new BytesResult(endpoint));

    protected override byte[] Success(Exchange call) => call.Body.ToArray();
}
