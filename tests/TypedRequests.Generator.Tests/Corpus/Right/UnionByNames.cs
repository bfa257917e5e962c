// Objects without a type, told by the members that they must have.
namespace Right.UnionByNames;

[JsonUnion]
public abstract record Owner(string? Label)
{
    public sealed record ById(int Id, string? Label = null) : Owner(Label);

    public sealed record ByName(string Name, string? Label = null) : Owner(Label);

    public sealed record Anybody(string? Label = null) : Owner(Label);
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/owner")]
    Task<Owner?> Load();
}
