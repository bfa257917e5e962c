namespace TypedRequests.DependencyInjection.Tests;

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
