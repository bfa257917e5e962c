// Names are escaped, whatever they are.
namespace Right.QueryNameOfAnyText;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Query("filter[name]")] string a, [Query("a b&c=d")] string b, [Query("größe")] string c);
}
