using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Reads HAR of any maker: this library, browsers, Playwright, proxies. What is no exchange over HTTP is left out.</summary>
internal static class HarReader
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 256, AllowTrailingCommas = true };

    /// <summary>The exchanges of a file, in its order.</summary>
    /// <exception cref="CassetteException">It is no HAR.</exception>
    internal static List<HarExchange> Read(byte[] bytes, string path)
    {
        try
        {
            // Some makers begin with a byte order mark.
            using var document = JsonDocument.Parse(bytes.AsSpan().StartsWith("\ufeff"u8) ? bytes.AsMemory(3) : bytes, s_options);
            if (Property(Property(document.RootElement, "log"), "entries") is not { ValueKind: JsonValueKind.Array } entries)
                throw new CassetteException($"{path} is no HAR file: it has no list log.entries. Delete it to record it anew.");
            var exchanges = new List<HarExchange>();
            foreach (var entry in entries.EnumerateArray())
                if (Exchange(entry, path) is { } exchange) exchanges.Add(exchange);
            return exchanges;
        }
        catch (JsonException broken)
        {
            // What stands there may be a secret of another recorder, so the message of the parser stays out.
            throw new CassetteException(FormattableString.Invariant($"{path} is no HAR file: it is no valid JSON at line {broken.LineNumber + 1}. Delete it to record it anew."));
        }
    }

    private static HarExchange? Exchange(JsonElement entry, string path)
    {
        if (Property(entry, "request") is not { } request || Property(entry, "response") is not { } response) return null;
        var url = Text(request, "url") ?? "";
        if (!url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !url.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) return null;
        var status = Number(response, "status");
        var failure = Text(response, "_error") ?? Text(response, "_failureText");
        // A browser lists what it has blocked or answered itself; there is nothing in it to replay.
        if (status <= 0 && failure is null) return null;
        var (asked, answered) = (Headers(request, Property(request, "postData")), Headers(response, Property(response, "content")));
        return new HarExchange
        {
            Method = (Text(request, "method") ?? "GET").ToUpperInvariant(),
            Url = url,
            Started = DateTimeOffset.TryParse(Text(entry, "startedDateTime"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var started) ? started : default,
            RequestVersion = Text(request, "httpVersion") ?? "",
            RequestHeaders = asked,
            RequestBody = Property(request, "postData") is { } posted ? Posted(posted, HarHeaders.Value(asked, "Content-Type")) : null,
            Status = Math.Max(0, status),
            Reason = Text(response, "statusText") ?? "",
            ResponseVersion = Text(response, "httpVersion") ?? "",
            ResponseHeaders = answered,
            ResponseBody = Property(response, "content") is { } content ? Content(content, HarHeaders.Value(answered, "Content-Type"), path) : null,
            Failure = failure,
            Operation = Text(entry, "_operation"),
            Template = Text(entry, "_template"),
        };
    }

    private static HarBody Posted(JsonElement posted, string? contentType)
    {
        if (Text(posted, "text") is { } text) return new(Bytes(text, Text(posted, "_encoding") ?? Text(posted, "encoding"), contentType), -1);
        if (Property(posted, "params") is not { ValueKind: JsonValueKind.Array } fields) return new([], -1, Text(posted, "comment"));
        var pairs = fields.EnumerateArray().Select(static field => $"{Uri.EscapeDataString(Text(field, "name") ?? "")}={Uri.EscapeDataString(Text(field, "value") ?? "")}");
        return new(Encoding.UTF8.GetBytes(string.Join('&', pairs)), -1);
    }

    private static HarBody Content(JsonElement content, string? contentType, string path)
    {
        if (Text(content, "_file") is { } file) return new(HarFile.ReadBeside(path, file), -1);
        return Text(content, "text") is { } text ? new(Bytes(text, Text(content, "encoding"), contentType), -1, Text(content, "comment")) : new([], -1, Text(content, "comment"));
    }

    private static byte[] Bytes(string text, string? encoding, string? contentType)
    {
        if (encoding is not "base64") return HarText.Encode(text, contentType);
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return Encoding.UTF8.GetBytes(text);
        }
    }

    /// <summary>The fields without those of HTTP/2's own, each line by itself: browsers join the lines of one name.</summary>
    private static List<KeyValuePair<string, string>> Headers(JsonElement message, JsonElement? body)
    {
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var header in Property(message, "headers") is { ValueKind: JsonValueKind.Array } listed ? listed.EnumerateArray() : default)
        {
            if (Text(header, "name") is not { Length: > 0 } name || name[0] == ':') continue;
            foreach (var line in (Text(header, "value") ?? "").Split('\n')) headers.Add(new(name, line.Trim()));
        }

        // Some makers leave the headers out, and say the type of a body all the same.
        if (body is { } known && Text(known, "mimeType") is { Length: > 0 } type && HarHeaders.Value(headers, "Content-Type") is null) headers.Add(new("Content-Type", type));
        return headers;
    }

    private static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement element, string name) => Property(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static int Number(JsonElement element, string name) => Property(element, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : 0;
}
