// http and https only.
namespace Wrong.FtpBase;

[TypedClient("ftp://files.example.com")]
//           ^^^^^^^^^^^^^^^^^^^^^^^^^ TR1010
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
