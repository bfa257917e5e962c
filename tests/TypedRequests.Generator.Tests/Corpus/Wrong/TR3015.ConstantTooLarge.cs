// A byte cannot be 300, and a fraction is no constant.
namespace Wrong.ConstantTooLarge;

public sealed record Part(string Text)
{
    [JsonConst(300)] public byte Size => 30;
//   ^^^^^^^^^^^^^^ TR3015

    [JsonConst(1.5)] public double Factor => 1.5;
//   ^^^^^^^^^^^^^^ TR3015
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Part> Load();
}
