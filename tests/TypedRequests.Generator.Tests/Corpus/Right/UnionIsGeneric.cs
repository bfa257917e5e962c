// A generic union is closed where it is used.
namespace Right.UnionIsGeneric;

[JsonUnion]
public abstract record OneOf<TFirst, TSecond>
{
    public sealed record First(TFirst Value) : OneOf<TFirst, TSecond>;

    public sealed record Second(TSecond Value) : OneOf<TFirst, TSecond>;
}

public sealed record Page(OneOf<string, int> Next, OneOf<bool, List<string?>>? Other);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/page")]
    Task<Page> Load();
}
