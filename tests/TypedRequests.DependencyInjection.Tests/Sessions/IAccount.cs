namespace TypedRequests.DependencyInjection.Tests;

[TypedClient]
public interface IAccount
{
    [Post("/login/{user}")]
    Task Login(string user);

    [Get("/me")]
    Task<Response> Me();
}
