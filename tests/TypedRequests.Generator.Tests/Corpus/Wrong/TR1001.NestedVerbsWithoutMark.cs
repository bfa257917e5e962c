// Nesting changes nothing.
namespace Wrong.NestedVerbsWithoutMark;

public static class Shop
{
    public interface IBasket
//                   ^^^^^^^ TR1001
    {
        [Post("/basket/{item}")]
        Task Add(int item);
    }
}
