// So is private protected.
namespace Wrong.PrivateProtectedInterface;

public class Shop
{
    [TypedClient("https://api.example.com")]
    private protected interface IBasket
//                              ^^^^^^^ TR1002
    {
        [Get("/basket")]
        Task<string> Load();
    }
}
