// System.Type is not a value.
namespace Wrong.ReflectionType;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List(Type type);
//                         ^^^^ TR2021
}

public sealed record User(int Id, string Login);
