// Every kind of JSON is a case, null too.
namespace Right.UnionOfAllKinds;

[JsonUnion]
public abstract record Value
{
    public sealed record Text(string Value) : Right.UnionOfAllKinds.Value;

    public sealed record Number(decimal Value) : Right.UnionOfAllKinds.Value;

    public sealed record Flag(bool Value) : Right.UnionOfAllKinds.Value;

    public sealed record Many(IReadOnlyList<Right.UnionOfAllKinds.Value> Value) : Right.UnionOfAllKinds.Value;

    public sealed record Map(Dictionary<string, Right.UnionOfAllKinds.Value?> Value) : Right.UnionOfAllKinds.Value;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/value")]
    Task<Value?> Load();
}
