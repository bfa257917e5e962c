// Refit sends an empty body.
namespace Wrong.ObjectInForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Form] object form);
//                         ^^^^ TR2010
}
