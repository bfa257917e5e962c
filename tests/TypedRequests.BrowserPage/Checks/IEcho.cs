using System.Net.ServerSentEvents;

namespace TypedRequests.BrowserPage.Checks;

/// <summary>A typed client of the test server.</summary>
[TypedClient]
public interface IEcho
{
    /// <summary>A plain GET.</summary>
    [Get("/echo/{name}")]
    Task<Echo> Read(string name, [Query] string? q = null, CancellationToken cancellationToken = default);

    /// <summary>A JSON body, which a browser asks another origin's leave for.</summary>
    [Post("/echo/json")]
    Task<Echo> Post(Item item, CancellationToken cancellationToken = default);

    /// <summary>A form.</summary>
    [Post("/echo/form")]
    Task<Echo> PostForm([Form] string name, CancellationToken cancellationToken = default);

    /// <summary>A method without a task blocks.</summary>
    [Get("/echo/sync")]
    Echo ReadNow();

    /// <summary>A status that is an error.</summary>
    [Get("/status/404")]
    Task<Item> Missing(CancellationToken cancellationToken = default);

    /// <summary>A redirect that is not followed.</summary>
    [Get("/redirect"), NoRedirects]
    Task<Echo> Redirected(CancellationToken cancellationToken = default);

    /// <summary>A cookie of the program's.</summary>
    [Get("/echo/cookie")]
    Task<Echo> WithCookie([Cookie] string flavour, CancellationToken cancellationToken = default);

    /// <summary>A constant header of the browser's.</summary>
    [Get("/echo/header"), Header("Referer", "http://elsewhere.example/")]
    Task<Echo> WithReferer(CancellationToken cancellationToken = default);

    /// <summary>A body compressed as no browser's .NET can.</summary>
    [Post("/echo/br"), Compress("br")]
    Task<Echo> Compressed(Item item, CancellationToken cancellationToken = default);

    /// <summary>A body compressed as it can.</summary>
    [Post("/echo/gzip"), Compress]
    Task<Echo> Zipped(Item item, CancellationToken cancellationToken = default);

    /// <summary>Items of a JSON array, one after the other.</summary>
    [Get("/gated/array")]
    IAsyncEnumerable<Item> Items([Query] string gate, CancellationToken cancellationToken = default);

    /// <summary>Server-sent events.</summary>
    [Get("/gated/events"), Events]
    IAsyncEnumerable<SseItem<Item>> Happenings([Query] string gate, CancellationToken cancellationToken = default);
}
