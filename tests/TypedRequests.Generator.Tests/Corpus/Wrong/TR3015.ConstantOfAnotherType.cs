// The value is no text.
namespace Wrong.ConstantOfAnotherType;

public sealed record Part(string Text)
{
    [JsonConst(1)] public string Type => "text";
//   ^^^^^^^^^^^^ TR3015
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
