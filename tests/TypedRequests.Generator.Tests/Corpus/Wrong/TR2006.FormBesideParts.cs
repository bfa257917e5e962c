// Two encodings.
namespace Wrong.FormBesideParts;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Form] string name, [Part] Stream file);
//                                             ^^^^ TR2006
}
