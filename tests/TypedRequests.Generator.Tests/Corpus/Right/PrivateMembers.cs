// Private members have bodies.
namespace Right.PrivateMembers;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<string> Load(int id);

    private int Next(int id) => id + 1;

    Task<string> LoadNext(int id) => Load(Next(id));
}
