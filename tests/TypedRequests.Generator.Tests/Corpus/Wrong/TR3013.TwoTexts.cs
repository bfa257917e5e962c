// Both cases are text.
namespace Wrong.TwoTexts;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3013
public abstract record Id
{
    public sealed record Number(Guid Value) : Id;

    public sealed record Name(string Value) : Id;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Id> Load();
}
