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
        var contentType = ContentTypes.Of(response.Headers);
        if (!LooksLikeJson(response.Hop.Body.Span, contentType))
            return new(Status(response) + $"The response is not JSON but {contentType ?? "of no content type"}, starting with: {Start(response)}", response, cause);
        return new(Status(response) + (cause is JsonFormatException ? cause.Message : $"The response's JSON is malformed: {cause.Message}"), response, cause);
    }

    /// <summary>A body that does not fit is usually an error's: the status comes first so that it is seen.</summary>
    private static string Status(Response response) =>
        response.IsSuccessStatusCode ? "" : string.Create(CultureInfo.InvariantCulture, $"The status is {(int)response.StatusCode} {response.ReasonPhrase}").TrimEnd() + ", which is no success. ";

    internal static ResponseFormatException Empty(Response response) =>
        new(Status(response) + string.Create(CultureInfo.InvariantCulture, $"The response is empty ({(int)response.StatusCode}, {ContentTypes.Of(response.Headers) ?? "no content type"}); JSON was expected. A nullable result takes it as null."), response);

    internal static ResponseFormatException Null(Response response, string type) =>
        new(Status(response) + $"The response is JSON's null, and {type} is not nullable.", response);

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
