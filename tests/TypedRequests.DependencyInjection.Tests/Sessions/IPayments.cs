namespace TypedRequests.DependencyInjection.Tests;

[TypedClient, NotIdempotent]
public interface IPayments
{
    [Post("/pay"), Idempotent]
    Task<Response> Pay([Query] int amount);

    [Post("/pay"), Idempotent(IdempotencyHeader = "X-Once")]
    Task<Response> PayOnce();

    [Post("/pay"), Idempotent(IdempotencyHeader = null)]
    Task<Response> PayKnown();

    [Put("/pay"), Idempotent]
    Task<Response> Replace();

    [Get("/balance/{account}{?currency}")]
    Task<Response> Balance(string account, string? currency = null);
}
