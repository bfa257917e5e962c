namespace TypedRequests.DependencyInjection.Tests;

[TypedClient]
public interface IIssues
{
    [Get("/issues")]
    Task<string> List();
}

[TypedClient]
public interface IRepositories
{
    [Get("/repositories")]
    Task<string> List();
}

[TypedClient]
public interface IShop
{
    [Get("/cart")]
    Task<string> Cart();
}

[TypedClient]
public interface IWeather
{
    [Get("/now")]
    Task<string> Now();
}
