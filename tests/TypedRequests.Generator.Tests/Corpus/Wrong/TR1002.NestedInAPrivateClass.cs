// The interface is public, the class around it is not.
namespace Wrong.NestedInAPrivateClass;

public static class Shop
{
    private static class Parts
    {
        [TypedClient("https://api.example.com")]
        public interface IBasket
//                       ^^^^^^^ TR1002
        {
            [Get("/basket")]
            Task<string> Load();
        }
    }
}
