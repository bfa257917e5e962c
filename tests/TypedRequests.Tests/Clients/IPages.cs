namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface IPages
{
    [Get("/l")]
    Paged<PageItem> ByLink(string? state = null, CancellationToken cancellationToken = default);

    [Get("/c{?q,cursor}"), Paged(Items = "hits", Next = "meta.next", Parameter = "cursor")]
    Paged<PageItem> ByCursor(string q, string? cursor = null);

    [Get("/n"), Paged(Parameter = "page")]
    Paged<PageItem> ByNumber(int? page = null);

    [Get("/u"), Paged(Items = "results", Next = "next")]
    Paged<PageItem> ByUrl();
}
