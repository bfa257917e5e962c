// A fragment is never sent.
namespace Wrong.FragmentExpression;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{#part}")]
//                ^ TR2003
    Task<string> Load(string part);
}
