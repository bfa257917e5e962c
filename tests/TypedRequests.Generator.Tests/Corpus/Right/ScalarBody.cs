// A number as JSON.
namespace Right.ScalarBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/count")]
    Task Set([Body] int count);
}
