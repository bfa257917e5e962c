// Namespaces are escaped too.
namespace @event.@class
{
    [TypedClient("https://api.example.com")]
    public interface IApi
    {
        [Get("/users")]
        Task<string> List();
    }
}
