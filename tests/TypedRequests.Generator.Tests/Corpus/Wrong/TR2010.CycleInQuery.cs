// It contains itself.
namespace Wrong.CycleInQuery;

public sealed record Node(string Name, Node? Parent);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/nodes")]
    Task<string> Find(Node node);
//                         ^^^^ TR2010
}
