using System.Net;

namespace TypedRequests.CompilerServices;

/// <summary>A result that is null when the server says that there is no content.</summary>
internal sealed class NullableResult<T>(EndpointResult<T> inner) : ResultReader<T?>
    where T : class
{
    internal static NullableResult<T> Of(Endpoint endpoint, Func<Endpoint, EndpointResult<T>> create) =>
        endpoint.Kept<NullableResult<T>>() ?? endpoint.Keep(new NullableResult<T>(create(endpoint)));

    internal override BodyDemand Demand(Exchange call) => IsNone(call) ? BodyDemand.Hop : inner.Demand(call);

    internal override T? Read(Exchange call) => IsNone(call) ? null : inner.Read(call);

    private static bool IsNone(Exchange call) => (HttpStatusCode)call.Status is HttpStatusCode.NoContent or HttpStatusCode.ResetContent;
}
