// The containing class hides it.
namespace Wrong.NestedInAFileLocalClass;

file static class Shop
{
    [TypedClient("https://api.example.com")]
    public interface IBasket
//                   ^^^^^^^ TR1002
    {
        [Get("/basket")]
        Task<string> Load();
    }
}
