// The same type on both sides.
namespace Wrong.GenericClosedTwice;

[Serializable, JsonUnion]
//             ^^^^^^^^^ TR3013
public abstract record OneOf<TFirst, TSecond>
{
    public sealed record First(TFirst Value) : OneOf<TFirst, TSecond>;

    public sealed record Second(TSecond Value) : OneOf<TFirst, TSecond>;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<OneOf<string, string>> Load();
}
