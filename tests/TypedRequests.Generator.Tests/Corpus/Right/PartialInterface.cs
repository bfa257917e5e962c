// Two parts, one mark.
namespace Right.PartialInterface;

[TypedClient("https://api.example.com")]
public partial interface IApi
{
    [Get("/users")]
    Task<string> List();
}

public partial interface IApi
{
    [Get("/users/{id}")]
    Task<string> Load(int id);
}
