// A whole address.
namespace Right.UrlParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get]
    Task<string> Next([RequestUrl] string url);

    [Get]
    Task<string> Other([RequestUrl] Uri url, int page = 1);
}
