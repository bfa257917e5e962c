// A struct flattens as well.
namespace Right.StructInQuery;

public readonly record struct Box(double West, double South);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(Box box);
}
