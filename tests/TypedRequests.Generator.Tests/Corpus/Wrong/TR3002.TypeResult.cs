// A type from outside is code execution.
namespace Wrong.TypeResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/types")]
    Task<Type> Load();
//  ^^^^^^^^^^ TR3002
}
