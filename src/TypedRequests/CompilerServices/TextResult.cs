namespace TypedRequests.CompilerServices;

/// <summary>A body as text.</summary>
internal sealed class TextResult(Endpoint endpoint) : EndpointResult<string>(endpoint)
{
    internal static TextResult Of(Endpoint endpoint) => endpoint.Reader(0, static (endpoint, _) => new TextResult(endpoint), static (_, _) => true);

    protected override string Success(Exchange call) => BodyText.Decode(call.Body.Span, JsonPayload.ContentType(call));
}
