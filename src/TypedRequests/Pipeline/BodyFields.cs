using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>What an answer says of its body, read in one pass over its fields: asking for each by name costs more.</summary>
internal readonly struct BodyFields
{
    private BodyFields(string? contentType, bool isCoded) => (ContentType, IsCoded) = (contentType, isCoded);

    internal string? ContentType { get; }

    /// <summary>Whether there is a Content-Encoding.</summary>
    internal bool IsCoded { get; }

    /// <exception cref="RequestException">The fields contradict each other.</exception>
    internal static BodyFields Of(HttpContentHeaders headers)
    {
        string? contentType = null;
        var isCoded = false;
        foreach (var (name, values) in headers.NonValidated)
        {
            if (Is(name, "Content-Type")) contentType = values.ToString();
            else if (Is(name, "Content-Encoding")) isCoded = true;
            else if (values.Count > 1 && Is(name, "Content-Length")) RefuseConflictingLengths(values);
        }

        return new(contentType, isCoded);
    }

    private static bool Is(string name, string other) => name.Length == other.Length && name.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>RFC 9112 §6.3: lengths that contradict each other may be two responses in one, and are an error.</summary>
    private static void RefuseConflictingLengths(HeaderStringValues lines)
    {
        string? first = null;
        foreach (var line in lines)
        {
            if (first is not null && line != first) throw new RequestException(HttpRequestError.InvalidResponse, $"The response names two lengths, {first} and {line}.");
            first = line;
        }
    }
}
