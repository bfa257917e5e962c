// It replaces the base.
namespace Right.AbsoluteRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("https://status.example.com/health")]
    Task<string> Health();
}
