// A style of the whole client that there is not.
namespace Wrong.UnknownStyleOfTheClient;

[TypedClient("https://api.example.com", QueryStyle = (QueryStyle)70)]
//                                                   ^^^^^^^^^^^^^^ TR2024
public interface IApi
{
    [Get("/users")]
    Task<string> Find(int[] ids);
}
