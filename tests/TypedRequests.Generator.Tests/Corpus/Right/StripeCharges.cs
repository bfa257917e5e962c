// Stripe: forms in brackets, an idempotency key, metadata of anything, expansion, a version per account.
namespace Right.StripeCharges;

[TypedClient("https://api.stripe.com/v1", Naming = JsonNaming.SnakeCaseLower)]
[Header("Stripe-Version", "2025-08-27.basil")]
public interface IStripe
{
    [Header("Stripe-Account")]
    string? Account { get; set; }

    [Post("/payment_intents"), Idempotent]
    Task<PaymentIntent> Create([Form(Style = QueryStyle.IndexedBrackets)] NewIntent intent, CancellationToken cancellationToken = default);

    [Post("/payment_intents/{id}/confirm"), Error<StripeError>(402)]
    Task<Response<PaymentIntent>> Confirm(string id, [Form] Dictionary<string, object?> parameters, CancellationToken cancellationToken = default);

    [Get("/charges")]
    Task<Page<Charge>> List([Query] int? limit = null, [Query("starting_after")] string? after = null, [Query("expand", Style = QueryStyle.Brackets)] string[]? expand = null, CancellationToken cancellationToken = default);
}

public sealed record NewIntent(long Amount, string Currency, IReadOnlyList<LineItem>? LineItems, Dictionary<string, string>? Metadata);

public sealed record LineItem(string Price, int Quantity);

public sealed record PaymentIntent(string Id, long Amount, string Currency, IntentStatus Status, Charge? LatestCharge);

public enum IntentStatus
{
    RequiresPaymentMethod,
    RequiresConfirmation,
    Succeeded,
    [JsonFallback]
    Unknown,
}

public sealed record Charge(string Id, long Amount, bool Captured, IReadOnlyDictionary<string, string> Metadata);

public sealed record Page<T>(IReadOnlyList<T> Data, bool HasMore);

public sealed record StripeError(StripeErrorDetail Error);

public sealed record StripeErrorDetail(string Type, string? Code, string? DeclineCode, string Message);
