// A response is no exception whatever its status.
namespace Wrong.AllowedAnyway;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [AllowStatus(404)]
//   ^^^^^^^^^^^^^^^^ TR2029
    Task<Response> Probe();
}

public sealed record User(int Id);
