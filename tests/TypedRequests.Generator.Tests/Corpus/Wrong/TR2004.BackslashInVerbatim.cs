// One character in source here.
namespace Wrong.BackslashInVerbatim;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get(@"/users\{id}")]
//               ^ TR2004
    Task<User> GetUser(int id);
}

public sealed record User(int Id, string Login);
