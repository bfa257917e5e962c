// Names of object's members.
namespace Right.MethodsNamedLikeMembers;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<string> ToString(int x);

    [Get("/b")]
    Task<string> GetHashCode(string x);

    [Get("/c")]
    Task<string> Equals(string x);

    [Get("/d")]
    Task<string> Session(string x);
}
