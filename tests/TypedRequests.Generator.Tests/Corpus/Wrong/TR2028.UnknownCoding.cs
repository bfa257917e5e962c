// deflate means two things; nobody sends it.
namespace Wrong.UnknownCoding;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    [Compress("deflate")]
//            ^^^^^^^^^ TR2028
    Task Add(User user);
}

public sealed record User(int Id, string Login);
