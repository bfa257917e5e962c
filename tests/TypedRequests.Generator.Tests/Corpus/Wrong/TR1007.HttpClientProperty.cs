// Refit gives its HttpClient this way; a typed client has a session.
namespace Wrong.HttpClientProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    HttpClient Client { get; }
//             ^^^^^^ TR1007
}
