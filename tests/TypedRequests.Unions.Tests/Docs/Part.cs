namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md: told by a constant.</summary>
[JsonUnion]
public abstract record Part
{
    public sealed record TextPart(string Text) : Part
    {
        [JsonConst] public const string Type = "text";
    }

    public sealed record ImagePart(Uri Url) : Part
    {
        [JsonConst] public const string Type = "image";
    }
}
