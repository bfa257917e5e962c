// A tree in JSON is fine.
namespace Right.RecursiveRecord;

public sealed record Node(string Name, IReadOnlyList<Node> Children, Node? Parent);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/nodes/{id}")]
    Task<Node> Load(int id);
}
