// Not a stream.
namespace Wrong.StreamInHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("X-A")] Stream data);
//                                           ^^^^ TR2021
}

public sealed record User(int Id, string Login);
