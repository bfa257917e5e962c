namespace TypedRequests.DependencyInjection.Tests;

[TypedClient]
public interface IAccount
{
    [Post("/login/{user}")]
    Task Login(string user);

    [Get("/me")]
    Task<Response> Me();
}

[TypedClient]
public interface IMirror
{
    [Header("X-Mirror")]
    string? Name { get; set; }

    [Get("/me")]
    Task<Response> Me();

    [Get("/me")]
    Response MeNow();
}

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
