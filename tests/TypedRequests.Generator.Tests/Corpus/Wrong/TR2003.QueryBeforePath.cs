// A query ends the path.
namespace Wrong.QueryBeforePath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?q}/posts")]
//              ^^^^ TR2003
    Task<string> Find(string q);
}
