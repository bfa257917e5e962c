// Three slashes leave no place for a host.
namespace Wrong.UrlWithoutHost;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("https:///users")]
//        ^^^^^^^^ TR2004
    Task<string> Find();
}
