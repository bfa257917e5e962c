// Two levels down.
namespace Wrong.ListInAnObject;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Form] Filter filter);
//                         ^^^^^^ TR2010
}

public sealed record Filter(User[] Users);

public sealed record User(int Id, string Login);
