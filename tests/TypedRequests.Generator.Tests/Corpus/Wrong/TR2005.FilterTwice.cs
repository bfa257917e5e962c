// Once with a placeholder inside, once as a parameter.
namespace Wrong.FilterTwice;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?f=Id eq '{id}'")]
//               ^ TR2005
    Task<User[]> List(int id, [Query("f")] string filter);
}

public sealed record User(int Id, string Login);
