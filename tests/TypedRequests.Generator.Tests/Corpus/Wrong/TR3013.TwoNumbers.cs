// A whole number is a number too.
namespace Wrong.TwoNumbers;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3013
public abstract record Amount
{
    public sealed record Whole(int Value) : Amount;

    public sealed record Broken(double Value) : Amount;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Amount> Load();
}
