// RestEase's rule 010.
namespace Wrong.TrailingColon;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("X-Trace:")] string trace);
//                            ^^^^^^^^^^ TR2011
}

public sealed record User(int Id, string Login);
