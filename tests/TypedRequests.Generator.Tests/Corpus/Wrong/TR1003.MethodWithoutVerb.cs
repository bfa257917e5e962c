// Refit calls this RF001 and throws at the first call.
namespace Wrong.MethodWithoutVerb;

[TypedClient("https://api.example.com")]
public interface IApi
{
    Task<User> GetUser(int id);
//             ^^^^^^^ TR1003
}

public sealed record User(int Id, string Login);
