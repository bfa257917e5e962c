namespace TypedRequests;

public partial class Response
{
    private LinkCollection? _links;

    /// <summary>The links of the <c>Link</c> header (RFC 8288), targets resolved: <c>response.Links["next"]?.Target</c>.</summary>
    public LinkCollection Links => _links ??= LinkCollection.Parse(Headers.GetValues("Link"), Url);
}
