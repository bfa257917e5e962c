// RFC 6570 has it, a route does not.
namespace Wrong.LabelExpression;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{.format}")]
//                ^ TR2003
    Task<string> Load(string format);
}
