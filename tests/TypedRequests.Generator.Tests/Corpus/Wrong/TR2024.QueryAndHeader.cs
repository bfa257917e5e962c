// Two places.
namespace Wrong.QueryAndHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query] [Header("X-A")] string value);
//                             ^^^^^^^^^^^^^ TR2024
}

public sealed record User(int Id, string Login);
