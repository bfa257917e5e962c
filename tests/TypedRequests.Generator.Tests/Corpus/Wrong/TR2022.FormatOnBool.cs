// Nor has a bool.
namespace Wrong.FormatOnBool;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query(Format = "yes")] bool all);
//                                    ^^^^^ TR2022
}

public sealed record User(int Id, string Login);
