// Forms are flattened the same way.
namespace Wrong.CycleInForm;

public sealed record Node(string Name, Node? Parent);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/nodes")]
    Task Add([Form] Node node);
//                       ^^^^ TR2010
}
