// A method that does not read, one whose URL is an argument, and one whose value cannot be written into a path.
namespace Wrong.BadInvalidation;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<string> User(string id);

    [Get]
    Task<string> Follow([RequestUrl] string link);

    [Put("/users/{name}"), Invalidates(nameof(Rename))]
//                                     ^^^^^^^^^^^^^^ TR2044
    Task Rename(string name);

    [Put("/links"), Invalidates(nameof(Follow))]
//                              ^^^^^^^^^^^^^^ TR2044
    Task Move();

    [Put("/all"), Invalidates(nameof(User))]
//                            ^^^^^^^^^^^^ TR2044
    Task Change([Body] string[] id);
}
