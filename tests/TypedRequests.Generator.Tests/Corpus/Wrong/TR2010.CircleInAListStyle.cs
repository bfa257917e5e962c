// It contains itself in a list.
namespace Wrong.CircleInAListStyle;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/nodes")]
    Task Add([Form(Style = QueryStyle.Indexed)] Node node);
//                                                   ^^^^ TR2010
}

public sealed record Node(string Name, List<Node> Children);
