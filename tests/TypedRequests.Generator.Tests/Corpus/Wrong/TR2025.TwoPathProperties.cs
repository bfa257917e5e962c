// RestEase's rule 005.
namespace Wrong.TwoPathProperties;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Path("tenant")]
    string First { get; set; }

    [Path("tenant")]
    string Second { get; set; }
//         ^^^^^^ TR2025

    [Get("/{tenant}/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
