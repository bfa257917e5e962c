// Text has no format.
namespace Wrong.FormatOnText;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query(Format = "D3")] string name);
//                                    ^^^^ TR2022
}

public sealed record User(int Id, string Login);
