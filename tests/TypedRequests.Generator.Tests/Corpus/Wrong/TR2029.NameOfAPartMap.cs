// And of parts.
namespace Wrong.NameOfAPartMap;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Part("a")] Dictionary<string, FilePart> files);
//                 ^^^ TR2029
}
