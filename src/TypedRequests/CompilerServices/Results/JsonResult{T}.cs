using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>A body read as a record, straight from pooled memory.</summary>
internal sealed class JsonResult<T>(Endpoint endpoint, JsonFormat<T> format, bool isNullable) : EndpointResult<T>(endpoint)
{
    internal static JsonResult<T> Of(Endpoint endpoint, JsonFormat<T> format, bool isNullable) =>
        endpoint.Kept<JsonResult<T>>() is { } known && known.Fits(format, isNullable) ? known : endpoint.Keep(new JsonResult<T>(endpoint, format, isNullable));

    protected override T Success(Exchange call)
    {
        var body = JsonPayload.Utf8(call);
        if (JsonPayload.IsNothing(body)) return isNullable ? default! : throw JsonPayload.Nothing(call, body, typeof(T)); // nullable results take it as null
        try
        {
            var value = JsonDocumentReader.Read(body, format);
            call.Parsed?.Keep(call, value, format, body);
            return value;
        }
        catch (JsonException mismatch)
        {
            throw FormatFailures.Describe(Response.From(call), mismatch);
        }
    }

    private bool Fits(JsonFormat<T> wanted, bool nullable) => ReferenceEquals(wanted, format) && nullable == isNullable;
}
