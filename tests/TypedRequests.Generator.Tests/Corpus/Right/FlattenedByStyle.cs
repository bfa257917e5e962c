// A type with a text is written by its members where a style asks for it.
namespace Right.FlattenedByStyle;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/ranges")]
    Task<string> Find([Query(Style = QueryStyle.Brackets)] Span span);
}

public readonly record struct Span(int Low, int High)
{
    public override string ToString() => $"{Low}..{High}";
}
