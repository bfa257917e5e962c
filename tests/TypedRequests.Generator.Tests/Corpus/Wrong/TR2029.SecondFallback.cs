// One fallback is enough.
namespace Wrong.SecondFallback;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/states")]
    Task<State[]> List();
}

public enum State
{
    [JsonFallback]
    Unknown,
    [JsonFallback]
//   ^^^^^^^^^^^^ TR2029
    Other,
}
