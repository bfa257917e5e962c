// By its type.
namespace Right.HttpContentBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/files/{name}")]
    Task Put(string name, HttpContent content);
}
