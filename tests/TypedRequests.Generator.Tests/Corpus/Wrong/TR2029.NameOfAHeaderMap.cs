// The keys are the names.
namespace Wrong.NameOfAHeaderMap;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("X-A")] Dictionary<string, string> headers);
//                            ^^^^^ TR2029
}

public sealed record User(int Id, string Login);
