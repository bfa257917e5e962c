// Objects that are told by a constant, some of them a const, some a property.
namespace Right.UnionByConstant;

[TypedClient("https://api.example.com", Naming = JsonNaming.SnakeCaseLower)]
public interface IApi
{
    [Get("/parts")]
    Task<IReadOnlyList<Part>> Parts();
}

[JsonUnion]
public abstract record Part
{
    public sealed record TextPart(string Text) : Part
    {
        [JsonConst] public const string PartType = "text";
    }

    public sealed record ImagePart(Uri ImageUrl) : Part
    {
        [JsonConst("image")] public string PartType => "image";
    }

    public sealed record Sized([property: JsonConst("sized")] string PartType, [property: JsonConst(2)] int Version, long Size) : Part;
}
