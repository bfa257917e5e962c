using System.Globalization;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Says what is wrong with a body that should have been JSON: that it is none, or where it does not fit.</summary>
internal static class FormatFailures
{
    private const int Shown = 60;

    internal static ResponseFormatException Describe(Response response, JsonException cause)
    {
        if (response.Hop.Body.IsEmpty) return Empty(response);
        var contentType = response.Headers["Content-Type"];
        if (!LooksLikeJson(response.Hop.Body.Span, contentType))
            return new($"The response is not JSON but {contentType ?? "of no content type"}, starting with: {Start(response)}", response, cause);
        return new(cause is JsonFormatException ? cause.Message : $"The response's JSON is malformed: {cause.Message}", response, cause);
    }

    internal static ResponseFormatException Empty(Response response) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The response is empty ({(int)response.StatusCode}, {response.Headers["Content-Type"] ?? "no content type"}); JSON was expected. A nullable result takes it as null."), response);

    internal static ResponseFormatException Null(Response response, string type) =>
        new($"The response is JSON's null, and {type} is not nullable.", response);

    /// <summary>By its content type, or by its first byte where a server names the type wrongly.</summary>
    private static bool LooksLikeJson(ReadOnlySpan<byte> body, string? contentType) =>
        ContentTypes.IsJson(contentType)
        || body.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static string Start(Response response)
    {
        var text = response.Text.AsSpan().TrimStart();
        Span<char> line = stackalloc char[Math.Min(text.Length, Shown)];
        for (var i = 0; i < line.Length; i++) line[i] = char.IsControl(text[i]) ? ' ' : text[i];
        return text.Length > Shown ? string.Concat(line, "…") : line.ToString();
    }
}
