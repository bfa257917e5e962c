// A name with brackets is sent as it is written.
namespace Right.BracketedName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?filter[name]={name}&page[size]={size}")]
    Task<string> List(string? name, int? size);
}
