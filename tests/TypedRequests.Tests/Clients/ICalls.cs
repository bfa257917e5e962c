namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface ICalls : IDisposable
{
    Session Session { get; }

    [Property("region")]
    string? Region { get; set; }

    [Get]
    Task Relative([Url] string url, int n);

    [Get]
    Task Absolute([Url] Uri url);

    [Get("/t")]
    Task Limited([Timeout] TimeSpan limit);

    [Get("/t")]
    Task LimitedBySeconds([Timeout] double limit);

    [Get("/t"), Timeout(0.05)]
    Task LimitedByAttribute();

    [Get("http://{host}:{port}/absolute/{id}{?n}")]
    Task AbsoluteRoute(string host, int port, string id, int n);

    [Get("/c")]
    Task Cancellable(CancellationToken cancellationToken);

    [Get("/p")]
    Task WithProperty([Property("tenant")] string tenant);
}
