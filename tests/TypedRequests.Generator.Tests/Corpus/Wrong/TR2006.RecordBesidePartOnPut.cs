// Its members would go into the URL.
namespace Wrong.RecordBesidePartOnPut;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/users")]
    Task Add([Part] FilePart photo, User user);
//                                       ^^^^ TR2006
}

public sealed record User(int Id, string Login);
