// Part of a segment.
namespace Wrong.RecordInMixedSegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/u-{user}.json")]
    Task<string> Load(User user);
//                         ^^^^ TR2008
}

public sealed record User(int Id, string Login);
