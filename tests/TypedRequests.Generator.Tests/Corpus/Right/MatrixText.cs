// Semicolons and commas are path characters.
namespace Right.MatrixText;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/map/{x},{y};zoom={z}")]
    Task<string> Map(double x, double y, int z);
}
