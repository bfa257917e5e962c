// Letters beyond ASCII.
namespace Right.UnicodeNames;

[TypedClient("https://api.example.com")]
public interface IBücherei
{
    [Get("/bücher/{größe}")]
    Task<string> Öffne(int größe);
}
