// Names that emitted code would like to use.
namespace Right.ParametersNamedLikeLocals;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/x/{call}/{session}")]
    Task<string> Find(int call, string session, string endpoint, string _session, string value, string request, string result, User body);
}

public sealed record User(int Id, string Login);
