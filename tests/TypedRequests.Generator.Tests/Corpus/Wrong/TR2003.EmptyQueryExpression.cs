// An operator and nothing else.
namespace Wrong.EmptyQueryExpression;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{?}")]
//                ^ TR2003
    Task<string> Find();
}
