namespace TypedRequests;

/// <summary>The result of hand-written calls: the response itself, for every status.</summary>
internal sealed class ResponseReader(bool streams, bool throwsOnError) : ResultReader<Response>
{
    private static readonly ResponseReader[] All = [new(false, false), new(false, true), new(true, false), new(true, true)];

    internal static ResponseReader For(bool streams, bool throwsOnError) => All[(streams ? 2 : 0) + (throwsOnError ? 1 : 0)];

    internal override BodyDemand Demand(Exchange call) =>
        throwsOnError && call.Status is < 200 or > 299 ? BodyDemand.Error
        : streams ? BodyDemand.None
        : BodyDemand.Whole;

    internal override Response Read(Exchange call)
    {
        var response = Response.From(call);
        if (throwsOnError) response.EnsureSuccessStatusCode();
        return response;
    }
}
