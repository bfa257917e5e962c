namespace TypedRequests.CompilerServices;

/// <summary>A result that a method declares: other statuses than its own are an <see cref="ApiException"/>.</summary>
internal abstract class EndpointResult<TResult>(Endpoint endpoint) : ResultReader<TResult>
{
    /// <summary>How much of a success's body is read.</summary>
    protected virtual BodyDemand OfSuccess => BodyDemand.Whole;

    /// <summary>Whether a status that the method does not declare is still a result.</summary>
    protected virtual bool IsOther(int status) => false;

    /// <summary>The exception for a response that turns out to be no result.</summary>
    internal ApiException Failed(Response response) => new(response, endpoint.ErrorFormat((int)response.StatusCode));

    internal sealed override BodyDemand Demand(Exchange call) =>
        endpoint.IsSuccess(call.Status) ? OfSuccess
        : endpoint.IsNull(call.Status) ? BodyDemand.Hop
        : BodyDemand.Error;

    internal sealed override TResult Read(Exchange call)
    {
        if (endpoint.IsSuccess(call.Status) || IsOther(call.Status)) return Success(call);
        if (endpoint.IsNull(call.Status)) return default!; // declared by [NullOn], whose result is nullable
        throw new ApiException(Response.From(call), endpoint.ErrorFormat(call.Status));
    }

    protected abstract TResult Success(Exchange call);
}
