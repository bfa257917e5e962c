namespace TypedRequests.OpenApi;

/// <summary>How one member of a form is written.</summary>
internal sealed class Encoding(string? contentType, string? style, bool? explode, bool allowReserved)
{
    public string? ContentType { get; } = contentType;

    public string? Style { get; } = style;

    public bool? Explode { get; } = explode;

    public bool AllowReserved { get; } = allowReserved;
}
