namespace TypedRequests.Tests.Clients;

[TypedClient(TextFormats = typeof(ClientTexts))]
internal interface IUrlTexts
{
    [Header("X-Property-Zip")]
    ZipCode? Property { get; set; }

    [Get("/t/{zip}?in=z-{zip}")]
    Task Everywhere(ZipCode zip, [Query] ZipCode q, [Header("X-Zip")] ZipCode h, [Cookie("zip")] ZipCode c);

    [Post("/t")]
    Task Form([Form] ZipCode zip, [Form] ZipCode[] more, [Form] Dictionary<string, ZipCode?> map);

    [Get("/t/{id}")]
    Task Member([UrlText("Value")] OrderNumber id, [Query, UrlText("Value")] OrderNumber[] others, ZipCode? none = null);

    [Get("/t{/skus*}")]
    Task Skus(IEnumerable<Sku?> skus, [Header("X-Skus")] Sku[] all, bool flag, TimeSpan? wait, QueryOwner? owner = null);

    [Get("/t")]
    Task Filter(TextFilter filter);

    [Get("/t/{value}")]
    Task Generic<T>(T value, [Query] T[] more, [Header("X-T")] T? other = null)
        where T : struct, IFormattable;
}
