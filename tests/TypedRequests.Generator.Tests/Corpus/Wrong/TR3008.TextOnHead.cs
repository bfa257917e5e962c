// Not even text.
namespace Wrong.TextOnHead;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Head("/users/{id}")]
    Task<string> Probe(int id);
//  ^^^^^^^^^^^^ TR3008
}
