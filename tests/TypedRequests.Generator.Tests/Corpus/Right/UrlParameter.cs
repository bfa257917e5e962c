// A whole address.
namespace Right.UrlParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get]
    Task<string> Next([Url] string url);

    [Get]
    Task<string> Other([Url] Uri url, int page = 1);
}
