// A property for no method.
namespace Wrong.PathPropertyThatNoRouteUses;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Path("tenant")]
    string Tenant { get; set; }
//         ^^^^^^ TR2002

    [Get("/users")]
    Task<User[]> All();
}

public sealed record User(int Id, string Login);
