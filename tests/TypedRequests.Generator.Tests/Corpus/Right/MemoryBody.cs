// Memory.
namespace Right.MemoryBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/files/{name}")]
    Task Put(string name, [Body] ReadOnlyMemory<byte> data);
}
