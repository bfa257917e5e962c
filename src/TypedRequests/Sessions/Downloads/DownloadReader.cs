namespace TypedRequests;

/// <summary>One attempt of a download: a body to be saved is left open, and of any other the start is kept for the exception.</summary>
internal sealed class DownloadReader : ResultReader<Response>
{
    internal static readonly DownloadReader Instance = new();

    internal override BodyDemand Demand(Exchange call) => call.Status is >= 200 and <= 299 ? BodyDemand.None : BodyDemand.Error;

    internal override Response Read(Exchange call) => Response.From(call);
}
