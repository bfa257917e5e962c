// A stream without a task.
namespace Right.SynchronousStream;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/file")]
    Stream Open();
}
