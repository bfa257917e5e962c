namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface ICalls : IDisposable
{
    Session Session { get; }

    [RequestProperty("region")]
    string? Region { get; set; }

    [Get]
    Task Relative([RequestUrl] string url, int n);

    [Get]
    Task Absolute([RequestUrl] Uri url);

    [Get("/t")]
    Task Limited([CallTimeout] TimeSpan limit);

    [Get("/t")]
    Task LimitedBySeconds([CallTimeout] double limit);

    [Get("/t"), CallTimeout(0.05)]
    Task LimitedByAttribute();

    [Get("http://{host}:{port}/absolute/{id}{?n}")]
    Task AbsoluteRoute(string host, int port, string id, int n);

    [Get("/c")]
    Task Cancellable(CancellationToken cancellationToken);

    [Get("/p")]
    Task WithProperty([RequestProperty("tenant")] string tenant);
}
