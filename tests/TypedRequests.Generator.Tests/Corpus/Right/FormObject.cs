// A record as a form.
namespace Right.FormObject;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/login")]
    Task Login([Form] User user);
}

public sealed record User(int Id, string Login);
