namespace TypedRequests.Tests.Clients;

[TypedClient, Query("k", "interface")]
internal interface IQueryLevels
{
    [Query]
    string? K { get; set; }

    [Get("/l"), Query("k", "method")]
    Task Constant();

    [Get("/l")]
    Task Argument(string? k, RequestOptions? options = null);

    [Get("/l{?q}&b=1")]
    Task Text(string q, RequestOptions? options = null);

    [Get("/l"), Query("s", null)]
    Task Removed();
}
