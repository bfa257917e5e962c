using System.Text.Json;

namespace TypedRequests.JsonProgram;

/// <summary>A union of every way in which cases are told apart.</summary>
[JsonUnion]
public abstract record Content
{
    public sealed record Text(string Value) : Content;

    public sealed record Numbers(int[] Value) : Content;

    public sealed record Names(string[] Value) : Content;

    public sealed record Image(string Url) : Content
    {
        [JsonConst] public const string Type = "image";
    }

    public sealed record File(string FileId) : Content;

    [JsonFallback] public sealed record Other(JsonElement Value) : Content;
}
