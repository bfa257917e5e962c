// No argument at all.
namespace Right.VerbWithoutRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get]
    Task<string> Root();
}
