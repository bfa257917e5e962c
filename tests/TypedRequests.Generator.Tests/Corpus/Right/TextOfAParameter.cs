// The type is somebody else's: the parameter says it.
namespace Right.TextOfAParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/orders/{id}")]
    Task<string> Load([UrlText("Value")] OrderId id, [Query, UrlText("Value")] IReadOnlyList<OrderId> more);
}

public readonly struct OrderId(Guid value)
{
    public Guid Value { get; } = value;

    public override string ToString() => "order " + Value;
}
