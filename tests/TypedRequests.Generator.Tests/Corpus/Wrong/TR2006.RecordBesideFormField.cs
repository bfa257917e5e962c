// Beside a field of a form.
namespace Wrong.RecordBesideFormField;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Form] string name, User user);
//                                    ^^^^ TR2006
}

public sealed record User(int Id, string Login);
