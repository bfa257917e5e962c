using System.Text.Json.Serialization;

namespace TypedRequests.Benchmarks.Json;

/// <summary>A union of objects, as System.Text.Json's polymorphism can say it too.</summary>
[JsonUnion, JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextPart), "text"), JsonDerivedType(typeof(ImagePart), "image_url"), JsonDerivedType(typeof(AudioPart), "input_audio"), JsonDerivedType(typeof(FilePart), "file")]
public abstract record Part
{
    /// <summary>Text.</summary>
    public sealed record TextPart(string Text) : Part;

    /// <summary>An image.</summary>
    public sealed record ImagePart(string Url, string? Detail) : Part;

    /// <summary>Sound.</summary>
    public sealed record AudioPart(string Data, string Format, int Seconds) : Part;

    /// <summary>A file.</summary>
    public sealed record FilePart(string FileId, string Name, long Size) : Part;
}
