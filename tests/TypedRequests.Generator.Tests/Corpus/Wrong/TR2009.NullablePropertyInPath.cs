// A header property fills a placeholder of its name, and may be null.
namespace Wrong.NullablePropertyInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X-Tenant")]
    string? Tenant { get; set; }
//          ^^^^^^ TR2009

    [Get("/{Tenant}/users")]
    Task<User[]> All();
}

public sealed record User(int Id, string Login);
