// Webhooks: secrets by header, events by flags, retries by number, a test that answers with a status only.
namespace Right.WebhooksAdmin;

[TypedClient("https://api.example.com", Naming = JsonNaming.KebabCaseLower, Enums = JsonEnums.Numbers)]
public interface IWebhooks
{
    [Post("/hooks{?events}")]
    Task<Hook> Create(NewHook hook, HookEvents events, [Header("X-Admin-Reason")] string? reason = null, CancellationToken cancellationToken = default);

    [Post("/hooks/{id}/ping")]
    Task<Response> Ping(Guid id, [CallTimeout] TimeSpan timeout, [Auth] Auth? auth = null, CancellationToken cancellationToken = default);

    [Get("/hooks/{id}/deliveries{/delivery}")]
    Task<IReadOnlyList<Delivery>> Deliveries(Guid id, long? delivery = null, [Query(Valueless = true)] bool failed = false, CancellationToken cancellationToken = default);

    [Put("/hooks/{id}/secret")]
    Task Rotate(Guid id, [Body] string secret, CancellationToken cancellationToken = default);
}

[Flags]
public enum HookEvents
{
    None = 0,
    Push = 1,
    Release = 2,
    Issue = 4,
}

public sealed record NewHook(Uri TargetUrl, HookEvents Events, TimeSpan? RetryAfter = null);

public sealed record Hook(Guid Id, Uri TargetUrl, HookEvents Events);

public sealed record Delivery(long Id, int StatusCode, TimeSpan Duration, DateTimeOffset DeliveredAt, ReadOnlyMemory<byte>? Body);
