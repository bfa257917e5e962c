// A constant argument without a name.
namespace Wrong.EmptyConstantName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users"), Query("", "v")]
//                        ^^ TR2024
    Task<string> Find();
}
