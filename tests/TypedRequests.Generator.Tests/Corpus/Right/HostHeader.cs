// Allowed.
namespace Right.HostHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    [Header("Host", "other.example.com")]
    Task<string> Find();
}
