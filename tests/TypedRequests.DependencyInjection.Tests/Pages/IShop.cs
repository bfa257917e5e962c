namespace TypedRequests.DependencyInjection.Tests;

[TypedClient]
public interface IShop
{
    [Get("/cart")]
    Task<string> Cart();
}
