// A static property is no member of the JSON.
namespace Wrong.StaticConstant;

public sealed record Part(string Text)
{
    [JsonConst("text")] public static string Type => "text";
//   ^^^^^^^^^^^^^^^^^ TR3015

    [JsonConst("x")] private string Hidden => "x";
//   ^^^^^^^^^^^^^^ TR3015
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
