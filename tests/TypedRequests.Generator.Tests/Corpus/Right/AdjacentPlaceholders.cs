// Without anything between.
namespace Right.AdjacentPlaceholders;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/reports/{year}{month}")]
    Task<string> Report(int year, int month);
}
