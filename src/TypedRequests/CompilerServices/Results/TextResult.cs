namespace TypedRequests.CompilerServices;

/// <summary>A body as text.</summary>
internal sealed class TextResult(Endpoint endpoint) : EndpointResult<string>(endpoint)
{
    internal static TextResult Of(Endpoint endpoint) => endpoint.Kept<TextResult>() ?? endpoint.Keep(new TextResult(endpoint));

    protected override string Success(Exchange call) => BodyText.Decode(call.Body.Span, call.Fields.ContentType);
}
