// Nor 1000.
namespace Wrong.ImpossibleAllowStatus;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    [AllowStatus(1000)]
//               ^^^^ TR3006
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
