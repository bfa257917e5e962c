// A field of a form.
namespace Wrong.TypeParameterInForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add<T>([Form] T id);
//                       ^^ TR2030
}
