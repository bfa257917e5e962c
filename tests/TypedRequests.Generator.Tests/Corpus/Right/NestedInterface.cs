// Inside a class.
namespace Right.NestedInterface;

public static class Shop
{
    [TypedClient("https://api.example.com")]
    public interface IBasket
    {
        [Get("/basket")]
        Task<string> Load();
    }
}
