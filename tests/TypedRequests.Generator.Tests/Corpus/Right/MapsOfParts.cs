// A part for each entry.
namespace Right.MapsOfParts;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/photos")]
    Task Add([Part] Dictionary<string, FilePart> files, [Part] Dictionary<string, string> fields, [Part] IReadOnlyDictionary<string, byte[]> bytes, [Part] Dictionary<string, DayOfWeek> days);
}
