// Google's custom methods.
namespace Right.ColonInRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/v1/{name}:cancel")]
    Task Cancel(string name);
}
