// With an operator too.
namespace Wrong.ArrayInReservedPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{+ids}")]
    Task<string> Load(string[] ids);
//                             ^^^ TR2008
}
