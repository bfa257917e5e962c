// An empty stream.
namespace Wrong.HeadWithResponseOfStream;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Head("/users/{id}")]
    Task<Response<Stream>> Probe(int id);
//  ^^^^^^^^^^^^^^^^^^^^^^ TR3008
}
