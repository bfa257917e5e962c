// A lone letter is a standard format.
namespace Wrong.UnknownDateFormat;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query(Format = "z")] DateTime since);
//                                    ^^^ TR2022
}

public sealed record User(int Id, string Login);
