// Nobody owns the memory.
namespace Wrong.SpanResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    ReadOnlySpan<byte> Load();
//  ^^^^^^^^^^^^^^^^^^ TR3001
}
