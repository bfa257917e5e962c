// Their items look alike as well.
namespace Wrong.ArraysOfText;

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3013
public abstract record Names
{
    public sealed record Short(string[] Value) : Names;

    public sealed record Dated(List<DateTime> Value) : Names;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Names> Load();
}
