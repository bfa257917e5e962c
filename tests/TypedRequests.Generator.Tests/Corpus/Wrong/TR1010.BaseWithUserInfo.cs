// A secret in source, and one that ends up in logs.
namespace Wrong.BaseWithUserInfo;

[TypedClient("https://me:secret@api.example.com")]
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
