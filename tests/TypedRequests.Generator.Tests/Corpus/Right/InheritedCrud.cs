// One generic interface for every resource, closed by its heirs, each with a route of its own methods besides.
namespace Right.InheritedCrud;

public interface IReads<TKey, TItem>
    where TKey : struct
    where TItem : class
{
    [Get("/{id}"), NullOn(404)]
    Task<TItem?> Find(TKey id, CancellationToken cancellationToken = default);

    [Get("/")]
    Task<IReadOnlyList<TItem>> All([Query] int? page = null, CancellationToken cancellationToken = default);
}

public interface IWrites<TKey, TItem, in TNew>
    where TKey : struct
    where TItem : class
{
    [Post("/")]
    Task<TItem> Add([Body] TNew item, CancellationToken cancellationToken = default);

    [Delete("/{id}")]
    Task Remove(TKey id, CancellationToken cancellationToken = default);
}

[TypedClient("https://api.example.com/users")]
public interface IUsers : IReads<Guid, User>, IWrites<Guid, User, NewUser>
{
    [Post("/{id}/lock")]
    Task Lock(Guid id, CancellationToken cancellationToken = default);
}

[TypedClient("https://api.example.com/orders", Naming = JsonNaming.SnakeCaseLower)]
public interface IOrders : IReads<long, Order>;

public sealed record User(Guid Id, string Login);

public sealed record NewUser(string Login);

public sealed record Order(long Id, decimal Total);
