// HEAD with a plain task.
namespace Right.HeadWithoutResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Head("/users/{id}")]
    Task Probe(int id);
}
