// There would be one client for every T.
namespace Wrong.NestedInAGenericClass;

public static class Shop<T>
{
    [TypedClient("https://api.example.com")]
    public interface IBasket
//                   ^^^^^^^ TR1002
    {
        [Get("/basket")]
        Task<string> Load();
    }
}
