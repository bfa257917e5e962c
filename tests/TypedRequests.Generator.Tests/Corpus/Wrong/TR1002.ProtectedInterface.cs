// Protected is as invisible as private.
namespace Wrong.ProtectedInterface;

public class Shop
{
    [TypedClient("https://api.example.com")]
    protected interface IBasket
//                      ^^^^^^^ TR1002
    {
        [Get("/basket")]
        Task<string> Load();
    }
}
