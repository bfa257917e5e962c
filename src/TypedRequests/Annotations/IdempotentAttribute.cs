namespace TypedRequests;

/// <summary>The method may be sent again although its verb is not idempotent, if the session has a resilience pipeline.</summary>
/// <remarks>A POST or PATCH carries a key by which the server knows a repeat (draft-ietf-httpapi-idempotency-key-header): one for each call, the same for each attempt.</remarks>
/// <example>
/// <code>
/// [Post("/payments"), Idempotent]
/// Task&lt;Payment&gt; Pay(NewPayment payment);
/// </code>
/// is emitted as
/// <code>
/// private static readonly Endpoint PayEndpoint = Client.Post("Pay", "/payments").Idempotent("Idempotency-Key");
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class IdempotentAttribute : Attribute
{
    /// <summary>The header of the key; <see langword="null"/> to send none, where the server knows repeats by other means.</summary>
    /// <value><c>Idempotency-Key</c> by default.</value>
    public string? IdempotencyHeader { get; init; } = "Idempotency-Key";
}
