namespace TypedRequests.DependencyInjection.Tests;

[TypedClient]
public interface IWeather
{
    [Get("/now")]
    Task<string> Now();
}
