// Two encodings of one value.
namespace Wrong.BodyAndForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Body, Form] User user);
//                  ^^^^ TR2024
}

public sealed record User(int Id, string Login);
