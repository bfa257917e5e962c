// u-.json is hardly meant.
namespace Wrong.NullableInMixedSegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/u-{id}.json")]
    Task<User> GetUser(string? id);
//                             ^^ TR2009
}

public sealed record User(int Id, string Login);
