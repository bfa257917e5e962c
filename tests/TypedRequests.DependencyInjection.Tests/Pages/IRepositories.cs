namespace TypedRequests.DependencyInjection.Tests;

[TypedClient]
public interface IRepositories
{
    [Get("/repositories")]
    Task<string> List();
}
