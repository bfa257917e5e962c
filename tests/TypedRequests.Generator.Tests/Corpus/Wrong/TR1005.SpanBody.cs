// Not as a body either.
namespace Wrong.SpanBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/files/{name}")]
    Task Put(string name, [Body] Span<byte> data);
//                                          ^^^^ TR1005
}
