// URL parsers would fold it away.
namespace Wrong.ParentSegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/../admin")]
//               ^^ TR2004
    Task<string> Load();
}
