using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>A body read as a value type, for which nothing is null.</summary>
internal sealed class JsonValueResult<T>(Endpoint endpoint, JsonFormat<T> format) : EndpointResult<T?>(endpoint)
    where T : struct
{
    internal static JsonValueResult<T> Of(Endpoint endpoint, JsonFormat<T> format) =>
        endpoint.Kept<JsonValueResult<T>>() is { } known && known.Fits(format) ? known : endpoint.Keep(new JsonValueResult<T>(endpoint, format));

    protected override T? Success(Exchange call)
    {
        var body = JsonPayload.Utf8(call);
        if (JsonPayload.IsNothing(body)) return null;
        try
        {
            return JsonDocumentReader.Read(body, format);
        }
        catch (JsonException mismatch)
        {
            throw FormatFailures.Describe(Response.From(call), mismatch);
        }
    }

    private bool Fits(JsonFormat<T> wanted) => ReferenceEquals(wanted, format);
}
