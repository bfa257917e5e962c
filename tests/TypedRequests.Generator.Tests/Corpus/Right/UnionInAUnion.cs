// A case of a union is a union itself.
namespace Right.UnionInAUnion;

[JsonUnion]
public abstract record Part
{
    [JsonUnion]
    public abstract record Media : Part
    {
        public sealed record Image(Uri ImageUrl) : Media;

        public sealed record Sound(string SoundData) : Media;
    }

    public sealed record Text(string Value) : Part;

    public sealed record Group(Grouped Value) : Part;
}

[JsonUnion]
public abstract record Grouped
{
    public sealed record Numbers(int[] Value) : Grouped;

    public sealed record Flag(bool Value) : Grouped;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/part")]
    Task<Part.Media> Send([Body] Part part);
}
