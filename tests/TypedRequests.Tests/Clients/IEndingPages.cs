namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface IEndingPages
{
    [Get("/s"), Paged(Parameter = "page", EndStatusCodes = [404, 400])]
    Paged<PageItem> ByStatus(int? page = null);

    [Get("/t"), Paged(Items = "items", Parameter = "page", TotalCount = "meta.total")]
    Paged<PageItem> ByTotal(int? page = null);

    [Get("/h"), Paged(Parameter = "page", TotalCountHeader = "X-Total-Count")]
    Paged<PageItem> ByTotalHeader(int? page = null);

    [Get("/p"), Paged(Items = "items", Parameter = "page", PageCount = "page_count", EndStatusCodes = [400])]
    Paged<PageItem> ByPageCount(int? page = null);

    [Get("/w"), Paged(Parameter = "page", PageCountHeader = "X-WP-TotalPages")]
    Paged<PageItem> ByPageCountHeader(int? page = null);

    [Get("/z"), Paged(Parameter = "page", PageSize = 2)]
    Paged<PageItem> BySize(int? page = null);

    [Get("/q"), Paged(Parameter = "page", PageSizeParameter = "per_page")]
    Paged<PageItem> ByAskedSize(int? per_page = null, int? page = null);

    [Get("/c"), Paged(Items = "hits", Next = "next", Parameter = "cursor", EndStatusCodes = [410])]
    Paged<PageItem> ByCursor(string? cursor = null);
}
