// Odd, but some services mean it.
namespace Right.DoubleSlashInside;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a//b")]
    Task<string> Load();
}
