namespace TypedRequests.Docs.Tests.Cookbook;

[TypedClient]
public interface IShop
{
    [Get("/products/{id}")]
    Task<string> Product(int id);
}
