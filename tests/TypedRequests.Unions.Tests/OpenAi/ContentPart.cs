namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>A part of a message, told by its constant type.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion]
public abstract record ContentPart
{
    public sealed record TextPart(string Text) : ContentPart
    {
        [JsonConst] public const string Type = "text";
    }

    public sealed record ImagePart(Picture ImageUrl) : ContentPart
    {
        [JsonConst] public const string Type = "image_url";
    }

    public sealed record AudioPart(Sound InputAudio) : ContentPart
    {
        [JsonConst] public const string Type = "input_audio";
    }

    public sealed record FilePart(Attachment File) : ContentPart
    {
        [JsonConst] public const string Type = "file";
    }

    public sealed record Picture(Uri Url, string? Detail = null);

    public sealed record Sound(string Data, string Format);

    public sealed record Attachment(string? FileId = null, string? Filename = null, string? FileData = null);
}
