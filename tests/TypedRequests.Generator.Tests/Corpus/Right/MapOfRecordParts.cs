// A JSON part for each entry; with a name of its own, one part.
namespace Right.MapOfRecordParts;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/reports")]
    Task Add([Part] Dictionary<string, Row> rows, [Part("index")] IReadOnlyDictionary<string, Row> index, [Part] Dictionary<string, object?> anything, [Part] Dictionary<string, Row[]?>? lists = null);
}

public sealed record Row(int Number, string Text);
