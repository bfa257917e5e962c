// Refit sends System.Int32[].
namespace Wrong.TypeParameterInQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find<T>([Query] T filter);
//                                 ^^^^^^ TR2030
}

public sealed record User(int Id, string Login);
