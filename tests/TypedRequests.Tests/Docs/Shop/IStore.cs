namespace TypedRequests.Tests.Docs.Shop;

[TypedClient]
public interface IStore<T>
{
    [Get("/{id}")]
    Task<T> Load(int id);
}
