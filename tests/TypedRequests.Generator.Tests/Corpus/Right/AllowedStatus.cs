// Statuses that do not throw.
namespace Right.AllowedStatus;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    [AllowStatus(404, 304)]
    Task<Response<User>> Find();
}

public sealed record User(int Id, string Login);
