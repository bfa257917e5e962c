// A form is a body.
namespace Wrong.FormOnGet;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find([Form] string name);
//                                  ^^^^ TR2007
}

public sealed record User(int Id, string Login);
