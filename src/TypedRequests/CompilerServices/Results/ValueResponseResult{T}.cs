using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>A response that is kept with its value; no status is an error.</summary>
internal sealed class ValueResponseResult<T>(Endpoint endpoint, JsonFormat<T> format) : ResultReader<Response<T>>
{
    internal static ValueResponseResult<T> Of(Endpoint endpoint, JsonFormat<T> format) =>
        endpoint.Kept<ValueResponseResult<T>>() is { } known && known.Fits(format) ? known : endpoint.Keep(new ValueResponseResult<T>(endpoint, format));

    internal override Response<T> Read(Exchange call)
    {
        var hop = call.Conclude();
        var body = JsonPayload.Utf8(call);
        if (!endpoint.IsSuccess(call.Status)) return new(hop, endpoint.ErrorFormat(call.Status));
        if (JsonPayload.IsNothing(body)) return new(hop, default, format.AdmitsNull);
        try
        {
            return new(hop, JsonDocumentReader.Read(body, format), hasValue: true);
        }
        catch (JsonException mismatch)
        {
            throw FormatFailures.Describe(Response.Of(hop), mismatch);
        }
    }

    private bool Fits(JsonFormat<T> wanted) => ReferenceEquals(wanted, format);
}
