// No status, so nothing is null.
namespace Wrong.NullOnNothing;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users"), NullOn]
//                  ^^^^^^ TR2029
    Task<string?> Find();
}
