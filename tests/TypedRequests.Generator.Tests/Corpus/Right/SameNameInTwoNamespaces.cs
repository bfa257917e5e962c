// A.B.IApi and AB.IApi collide in other generators.
namespace A.B
{
    [TypedClient("https://api.example.com")]
    public interface IApi
    {
        [Get("/users")]
        Task<string> List();
    }
}

namespace AB
{
    [TypedClient("https://api.example.com")]
    public interface IApi
    {
        [Get("/users")]
        Task<string> List();
    }
}
