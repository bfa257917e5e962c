// Only a dictionary has names of its own.
namespace Wrong.HeaderWithoutName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header] string headers);
//                     ^^^^^^ TR2011
}

public sealed record User(int Id, string Login);
