// A Guid knows N, D, B, P and X.
namespace Wrong.UnknownGuidFormat;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query(Format = "Z")] Guid id);
//                                    ^^^ TR2022
}

public sealed record User(int Id, string Login);
