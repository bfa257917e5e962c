// A number that QueryStyle does not name.
namespace Wrong.UnknownStyle;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> Find([Query(Style = (QueryStyle)99)] int[] ids);
//                                   ^^^^^^^^^^^^^^ TR2024
}
