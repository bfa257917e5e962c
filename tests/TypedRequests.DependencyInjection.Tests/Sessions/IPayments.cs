namespace TypedRequests.DependencyInjection.Tests;

[TypedClient, NoRetry]
public interface IPayments
{
    [Post("/pay"), Retry]
    Task<Response> Pay([Query] int amount);

    [Post("/pay"), Retry(IdempotencyHeader = "X-Once")]
    Task<Response> PayOnce();

    [Post("/pay"), Retry(IdempotencyHeader = null)]
    Task<Response> PayKnown();

    [Put("/pay"), Retry]
    Task<Response> Replace();

    [Get("/balance/{account}{?currency}")]
    Task<Response> Balance(string account, string? currency = null);
}
