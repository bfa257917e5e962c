// Value tasks as well.
namespace Wrong.NoTokenOnValueTask;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    ValueTask<User[]> List();
//                    ^^^^ TR1009
}

public sealed record User(int Id, string Login);
