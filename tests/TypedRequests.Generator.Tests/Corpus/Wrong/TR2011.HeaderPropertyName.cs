// The name on a property.
namespace Wrong.HeaderPropertyName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X Tenant")]
//          ^^^^^^^^^^ TR2011
    string? Tenant { get; set; }

    [Get("/users")]
    Task<User[]> List();
}

public sealed record User(int Id, string Login);
