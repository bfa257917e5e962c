// An apostrophe is legal.
namespace Right.QuotesOfODataInRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users('{name}')")]
    Task<string> Load(string name);
}
