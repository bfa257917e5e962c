// Scalars as JSON.
namespace Right.ScalarResults;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/1")]
    Task<int> A();

    [Get("/2")]
    Task<bool?> B();

    [Get("/3")]
    Task<DateTimeOffset> C();

    [Get("/4")]
    Task<Guid> D();

    [Get("/5")]
    Task<DayOfWeek> E();
}
