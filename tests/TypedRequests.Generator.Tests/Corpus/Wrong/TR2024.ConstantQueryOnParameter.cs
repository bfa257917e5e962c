// The argument is the value.
namespace Wrong.ConstantQueryOnParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query("a", "1")] string value);
//                                ^^^ TR2024
}

public sealed record User(int Id, string Login);
