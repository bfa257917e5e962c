// A header property fills no placeholder.
namespace Wrong.PlaceholderOfAnUnmarkedProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X-Tenant")]
    string? Tenant { get; set; }

    [Get("/{Tenant}/users")]
//          ^^^^^^ TR2001
    Task<User[]> All();
}

public sealed record User(int Id, string Login);
