// A secret from outside.
namespace Right.AuthorizationParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Header("Authorization")] string authorization);
}
