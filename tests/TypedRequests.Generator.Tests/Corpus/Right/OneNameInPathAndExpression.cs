// The expression names it again.
namespace Right.OneNameInPathAndExpression;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}{?id}")]
    Task<string> Load(int id);
}
