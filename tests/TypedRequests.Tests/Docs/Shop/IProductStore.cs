namespace TypedRequests.Tests.Docs.Shop;

[TypedClient("https://api.shop.example/v1/products", Naming = JsonNaming.SnakeCaseLower)]
public interface IProductStore : IStore<Product>
{
    async Task<string> NameOf(int id) => (await Load(id)).Name;
}
