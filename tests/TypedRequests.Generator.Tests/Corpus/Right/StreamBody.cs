// An upload.
namespace Right.StreamBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/files/{name}")]
    Task Put(string name, [Body] Stream data);
}
