// A name is not a value.
namespace Wrong.PlaceholderAsQueryName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?{name}=1")]
//               ^^^^^^ TR2003
    Task<User[]> List(string name);
}

public sealed record User(int Id, string Login);
