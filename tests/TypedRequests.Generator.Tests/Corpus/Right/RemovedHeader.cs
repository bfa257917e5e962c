// A null constant takes one away.
namespace Right.RemovedHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    [Header("Accept", null)]
    Task<string> Find();
}
