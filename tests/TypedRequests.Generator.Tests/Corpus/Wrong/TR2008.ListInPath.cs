// Refit sends System.Collections.Generic.List`1[...].
namespace Wrong.ListInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{ids}")]
    Task<string> Load(List<int> ids);
//                              ^^^ TR2008
}
