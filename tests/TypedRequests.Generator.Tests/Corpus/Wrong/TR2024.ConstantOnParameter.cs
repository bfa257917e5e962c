// RestEase's rule 009.
namespace Wrong.ConstantOnParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> List([Header("X-A", "1")] string value);
//                                   ^^^ TR2024
}

public sealed record User(int Id, string Login);
