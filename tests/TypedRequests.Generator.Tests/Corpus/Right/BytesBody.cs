// Bytes.
namespace Right.BytesBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/files/{name}")]
    Task Put(string name, [Body] byte[] data);
}
