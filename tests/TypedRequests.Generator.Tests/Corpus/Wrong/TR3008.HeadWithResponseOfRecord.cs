// Every 200 would be an error.
namespace Wrong.HeadWithResponseOfRecord;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Head("/users/{id}")]
    Task<Response<User>> Probe(int id);
//  ^^^^^^^^^^^^^^^^^^^^ TR3008
}

public sealed record User(int Id, string Login);
