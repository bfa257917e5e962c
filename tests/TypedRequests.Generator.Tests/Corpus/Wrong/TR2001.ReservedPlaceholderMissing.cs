// Operators change nothing.
namespace Wrong.ReservedPlaceholderMissing;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/files/{+path}")]
//                 ^^^^ TR2001
    Task<string> Load(string file);
}
