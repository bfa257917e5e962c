// A private nested interface is invisible to the client.
namespace Wrong.PrivateInterface;

public static class Shop
{
    [TypedClient("https://api.example.com")]
    private interface IBasket
//                    ^^^^^^^ TR1002
    {
        [Get("/basket")]
        Task<string> Load();
    }
}
