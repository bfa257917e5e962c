using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>A value on success, a typed error on any other status; an error whose body is something else leaves the response to look at.</summary>
internal sealed class ApiResultReader<T, TError>(Endpoint endpoint, JsonFormat<T> value, JsonFormat<TError> error) : ResultReader<ApiResult<T, TError>>
{
    internal static ApiResultReader<T, TError> Of(Endpoint endpoint, JsonFormat<T> value, JsonFormat<TError> error) =>
        endpoint.Kept<ApiResultReader<T, TError>>() is { } known && known.Fits(value, error) ? known : endpoint.Keep(new ApiResultReader<T, TError>(endpoint, value, error));

    internal override ApiResult<T, TError> Read(Exchange call)
    {
        var response = Response.From(call);
        var body = JsonPayload.Utf8(call);
        if (!endpoint.IsSuccess(call.Status)) return new(response, ReadError(body), endpoint.ErrorFormat(call.Status) ?? error);
        if (JsonPayload.IsNothing(body)) return value.AdmitsNull ? new(response, default(T)) : throw JsonPayload.Nothing(call, body, typeof(T));
        return new(response, response.Read(value));
    }

    private TError? ReadError(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonDocumentReader.ReadOrDefault(body, error);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private bool Fits(JsonFormat<T> wantedValue, JsonFormat<TError> wantedError) => ReferenceEquals(wantedValue, value) && ReferenceEquals(wantedError, error);
}
