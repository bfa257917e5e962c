// A list whose items are such lists.
namespace Wrong.ListOfItself;

public sealed class Nested : List<Nested>;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/nested")]
    Task Add([Form(Style = QueryStyle.Indexed)] Nested nested);
//                                                     ^^^^^^ TR2010
}
