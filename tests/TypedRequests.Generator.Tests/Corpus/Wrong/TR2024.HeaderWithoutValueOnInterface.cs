// RestEase's rule 008.
namespace Wrong.HeaderWithoutValueOnInterface;

public static class Shop
{
    [TypedClient("https://api.example.com")]
    [Header("X-A")]
//   ^^^^^^^^^^^^^ TR2024
    public interface IApi
    {
        [Get("/users")]
        Task<User[]> List();
    }
}

public sealed record User(int Id, string Login);
