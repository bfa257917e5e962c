// Every part of a multipart body has a name.
namespace Wrong.EmptyPartName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task<string> Find([Part("")] string text);
//                          ^^ TR2024
}
