namespace TypedRequests.Caching.Tests;

[TypedClient("https://api.example")]
public interface IShop
{
    [Get("/items/{id}"), Cached(Seconds = 60)]
    Task<Item> GetItem(int id, CancellationToken cancellationToken = default);

    [Get("/items/{id}{?fields}"), Cached(Seconds = 60)]
    Task<Item> GetFields(int id, string? fields, CancellationToken cancellationToken = default);

    [Get("/items/{id}"), Cached(Seconds = 60)]
    Task<Item> GetIn(int id, [Header("Accept-Language")] string language, CancellationToken cancellationToken = default);

    [Get("/items/{id}"), Cached(Seconds = 60)]
    Task<OpenItem> GetOpen(int id, CancellationToken cancellationToken = default);

    [Get("/forced/{id}"), Cached(Seconds = 60, Force = true)]
    ValueTask<Item> GetForced(int id, CancellationToken cancellationToken = default);

    [Get("/passed/{id}"), NoCache]
    Task<Item> GetPassed(int id, RequestOptions? options = null, CancellationToken cancellationToken = default);

    [Post("/search"), Cached(Seconds = 60)]
    Task<Item> Search(Item like, CancellationToken cancellationToken = default);

    [Put("/stock/{id}"), Invalidates(nameof(GetItem)), Invalidates(nameof(GetFields))]
    Task SetStock(int id, Item item, CancellationToken cancellationToken = default);
}
