// And those of the library.
namespace Right.ScalarsOfTheFramework;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(Guid a, DateTime b, DateTimeOffset c, DateOnly d, TimeOnly e, TimeSpan f, Uri g, Version h);
}
