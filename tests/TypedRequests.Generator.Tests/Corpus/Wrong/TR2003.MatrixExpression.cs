// Nor path parameters.
namespace Wrong.MatrixExpression;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{;format}")]
//               ^ TR2003
    Task<string> Load(string format);
}
