// The start of request smuggling.
namespace Wrong.TransferEncoding;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add(User user, [Header("Transfer-Encoding")] string coding);
//                              ^^^^^^^^^^^^^^^^^^^ TR2013
}

public sealed record User(int Id, string Login);
