// A server that answers null or nothing for no items.
namespace Right.SequenceOrNothing;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    IAsyncEnumerable<int>? Ids(CancellationToken cancellationToken = default);
}
