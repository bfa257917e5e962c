using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>What an answer says of its body, read in one pass over its fields: asking for each by name costs more.</summary>
internal readonly struct BodyFields
{
    private BodyFields(string? contentType, bool isCoded, bool hasOddLength, long? length) =>
        (ContentType, IsCoded, HasOddLength, Length) = (contentType, isCoded, hasOddLength, length);

    internal string? ContentType { get; }

    /// <summary>Whether there is a Content-Encoding.</summary>
    internal bool IsCoded { get; }

    /// <summary>Whether Content-Length is anything but one number: the transport has not understood it then.</summary>
    internal bool HasOddLength { get; }

    /// <summary>The Content-Length that was sent as one number; null where there is none. The content itself may still know its length.</summary>
    internal long? Length { get; }

    internal static BodyFields Of(HttpContentHeaders headers)
    {
        string? contentType = null;
        long? length = null;
        var (isCoded, hasOddLength) = (false, false);
        foreach (var (name, values) in headers.NonValidated)
        {
            if (Is(name, "Content-Type")) contentType = ContentTypes.One(values);
            else if (Is(name, "Content-Encoding")) isCoded = true;
            else if (Is(name, "Content-Length")) hasOddLength = (length = DeclaredLength.Plain(values)) is null;
        }

        return new(contentType, isCoded, hasOddLength, length);
    }

    private static bool Is(string name, string other) => name.Length == other.Length && name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
