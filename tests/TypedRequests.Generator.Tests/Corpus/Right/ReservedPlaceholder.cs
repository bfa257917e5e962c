// Slashes stay.
namespace Right.ReservedPlaceholder;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/files/{+path}")]
    Task<string> Load(string path);
}
