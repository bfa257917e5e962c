// A derived one.
namespace Right.DerivedHttpContentBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/files/{name}")]
    Task Put(string name, StringContent content);
}
