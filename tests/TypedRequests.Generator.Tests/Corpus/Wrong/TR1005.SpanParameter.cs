// A span cannot outlive the call.
namespace Wrong.SpanParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{name}")]
    Task<User> GetUser(ReadOnlySpan<char> name);
//                                        ^^^^ TR1005
}

public sealed record User(int Id, string Login);
