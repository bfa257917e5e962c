// Ignored and constant at once.
namespace Wrong.IgnoredConstant;

public sealed record Part(string Text)
{
    [JsonConst("text"), System.Text.Json.Serialization.JsonIgnore] public string Type => "text";
//   ^^^^^^^^^^^^^^^^^ TR3015
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
