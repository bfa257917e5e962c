// The member is not in source, so the finding sits on the base that brings it.
namespace Wrong.InheritedFromTheFramework;

[TypedClient("https://api.example.com")]
public interface IApi : ICloneable
//                      ^^^^^^^^^^ TR1003
{
    [Get("/users")]
    Task<User[]> All();
}

public sealed record User(int Id, string Login);
