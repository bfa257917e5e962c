// A body that is text or a list.
namespace Right.UnionOfTextAndList;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/messages")]
    Task Send([Body] Content content);
}

[JsonUnion]
public abstract record Content
{
    public sealed record Text(string Value) : Content;

    public sealed record Lines(string[] Value) : Content;
}
