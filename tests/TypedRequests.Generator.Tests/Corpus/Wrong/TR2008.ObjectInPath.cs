// Who knows what it is at run time.
namespace Wrong.ObjectInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<string> Load(object id);
//                           ^^ TR2008
}
