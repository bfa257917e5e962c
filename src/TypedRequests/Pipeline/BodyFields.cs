using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>What an answer says of its body, read in one pass over its fields: asking for each by name costs more.</summary>
internal readonly struct BodyFields
{
    private BodyFields(string? contentType, bool isCoded, bool hasOddLength) => (ContentType, IsCoded, HasOddLength) = (contentType, isCoded, hasOddLength);

    internal string? ContentType { get; }

    /// <summary>Whether there is a Content-Encoding.</summary>
    internal bool IsCoded { get; }

    /// <summary>Whether Content-Length is anything but one number: the transport has not understood it then.</summary>
    internal bool HasOddLength { get; }

    internal static BodyFields Of(HttpContentHeaders headers)
    {
        string? contentType = null;
        var (isCoded, hasOddLength) = (false, false);
        foreach (var (name, values) in headers.NonValidated)
        {
            if (Is(name, "Content-Type")) contentType = ContentTypes.One(values);
            else if (Is(name, "Content-Encoding")) isCoded = true;
            else if (Is(name, "Content-Length")) hasOddLength = !DeclaredLength.IsPlain(values);
        }

        return new(contentType, isCoded, hasOddLength);
    }

    private static bool Is(string name, string other) => name.Length == other.Length && name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
