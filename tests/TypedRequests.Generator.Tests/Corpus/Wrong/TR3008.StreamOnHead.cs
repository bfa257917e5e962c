// Nor a stream.
namespace Wrong.StreamOnHead;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Head("/users/{id}")]
    Task<Stream> Probe(int id);
//  ^^^^^^^^^^^^ TR3008
}
