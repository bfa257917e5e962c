// A raw literal.
namespace Right.RawRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("""/users/{id}""")]
    Task<string> Load(int id);
}
