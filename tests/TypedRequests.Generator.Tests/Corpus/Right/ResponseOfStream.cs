// Headers and an open stream at once.
namespace Right.ResponseOfStream;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/photo")]
    Task<Response<Stream>> Open();

    [Get("/photo")]
    ValueTask<Response<Stream?>> OpenOrNull();
}
