// HEAD has no body.
namespace Wrong.RecordOnHead;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Head("/users/{id}")]
    Task<User> Probe(int id);
//  ^^^^^^^^^^ TR3008
}

public sealed record User(int Id, string Login);
