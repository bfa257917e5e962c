// Many headers at once.
namespace Right.HeaderMapParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> List([Header] IReadOnlyDictionary<string, string> headers);
}
