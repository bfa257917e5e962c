// A stream is no text.
namespace Wrong.StreamInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{data}")]
    Task<string> Load(Stream data);
//                           ^^^^ TR2008
}
