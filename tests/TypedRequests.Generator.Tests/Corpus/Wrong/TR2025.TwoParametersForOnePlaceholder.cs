// RestEase's rule 006.
namespace Wrong.TwoParametersForOnePlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> GetUser([Path("id")] int first, [Path("id")] int second);
//                                                              ^^^^^^ TR2025
}

public sealed record User(int Id, string Login);
