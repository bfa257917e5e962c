// Several form fields are one form.
namespace Right.FormFields;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/login")]
    Task Login([Form] string user, [Form("pass")] string password);
}
