// A placeholder of a base is a whole value.
namespace Wrong.OperatorInBase;

[TypedClient("https://api.example.com/{+path}")]
//                                      ^^^^ TR1010
public interface IApi
{
    [Path("path")]
    string Path { get; set; }

    [Get("/users/{path}")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
