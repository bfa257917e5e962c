// D is for integers.
namespace Wrong.DecimalFormatOnFloat;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Query(Format = "D3")] double ratio);
//                                    ^^^^ TR2022
}

public sealed record User(int Id, string Login);
