// A field is no member of an enum.
namespace Wrong.FallbackOfAField;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/states")]
    Task<State[]> List();
}

public sealed class State
{
    [JsonFallback]
//   ^^^^^^^^^^^^ TR2029
    public int Number;
}
