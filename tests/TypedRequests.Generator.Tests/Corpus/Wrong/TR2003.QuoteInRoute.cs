// A quote is not a URL character.
namespace Wrong.QuoteInRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/\"me")]
//               ^^ TR2003
    Task<string> Load();
}
