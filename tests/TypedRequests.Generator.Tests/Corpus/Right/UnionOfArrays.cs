// Arrays are told by their first item.
namespace Right.UnionOfArrays;

[JsonUnion]
public abstract record Input
{
    public sealed record Texts(string[] Value) : Input;

    public sealed record Tokens(List<int> Value) : Input;

    public sealed record TokenLists(IReadOnlyList<int[]> Value) : Input;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/embeddings")]
    Task Embed([Body] Request request);
}

public sealed record Request(string Model, Input Input);
