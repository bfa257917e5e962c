// FormatException at the first call.
namespace Wrong.UnknownIntFormat;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query(Format = "Q")] int page);
//                                    ^^^ TR2022
}

public sealed record User(int Id, string Login);
