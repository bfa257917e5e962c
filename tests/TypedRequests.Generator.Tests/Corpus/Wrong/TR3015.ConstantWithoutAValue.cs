// Nobody says what the value is.
namespace Wrong.ConstantWithoutAValue;

public sealed record Part(string Text)
{
    [JsonConst] public string Type => "text";
//   ^^^^^^^^^ TR3015
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
