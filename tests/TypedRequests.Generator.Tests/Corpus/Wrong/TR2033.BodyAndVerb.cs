// What is it to be: the request or the body?
namespace Wrong.BodyAndVerb;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/pods/{name}")]
    Task<string> Load(string name);

    [Get("/pods/{name}/log")]
//   ^^^^^^^^^^^^^^^^^^^^^^^ TR2033
    async Task<string> Log(string name)
    {
        var log = await Load(name);
        return log.Trim();
    }
}
