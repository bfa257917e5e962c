// Two cases have the same constant.
namespace Wrong.OneWordTwice;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3013
public abstract record Part
{
    public sealed record Text(string Body) : Part
    {
        [JsonConst] public const string Type = "text";
    }

    public sealed record Note(string Body) : Part
    {
        [JsonConst] public const string Type = "text";
    }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<List<Part>> Load();
}
