// Known words are an enum, others stay text.
namespace Right.UnionOfEnumAndText;

[JsonUnion]
public abstract record Model
{
    public sealed record Known(Name Value) : Model;

    public sealed record Other(string Value) : Model;
}

public enum Name
{
    Small,
    Large,
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/models")]
    Task<Dictionary<string, Model>> Models();
}
