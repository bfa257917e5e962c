// Two commas.
namespace Wrong.EmptyNameInList;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?a,,b}")]
//                  ^ TR2003
    Task<string> Find(string a, string b);
}
