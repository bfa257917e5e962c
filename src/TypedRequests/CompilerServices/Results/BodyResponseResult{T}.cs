using System.Net;

namespace TypedRequests.CompilerServices;

/// <summary>A response that is kept with its body as it is: text, bytes, or an open stream. No status is an error; one that says that there is no body gives null where that is a value.</summary>
internal sealed class BodyResponseResult<T>(Endpoint endpoint, BodyDemand demand, Func<Exchange, T> read, bool isNullable) : ResultReader<Response<T>>
{
    internal static BodyResponseResult<T> Of(Endpoint endpoint, BodyDemand demand, Func<Exchange, T> read, bool isNullable) =>
        endpoint.Kept<BodyResponseResult<T>>() ?? endpoint.Keep(new BodyResponseResult<T>(endpoint, demand, read, isNullable));

    internal override BodyDemand Demand(Exchange call) => endpoint.IsSuccess(call.Status) ? demand : BodyDemand.Error;

    internal override Response<T> Read(Exchange call)
    {
        if (!endpoint.IsSuccess(call.Status)) return new(call.Conclude(), endpoint.ErrorFormat(call.Status));
        var isNone = isNullable && (HttpStatusCode)call.Status is HttpStatusCode.NoContent or HttpStatusCode.ResetContent;
        var value = isNone ? default : read(call);
        return new(call.Conclude(), value, hasValue: true);
    }
}
