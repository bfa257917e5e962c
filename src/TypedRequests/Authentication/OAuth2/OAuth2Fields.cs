using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace TypedRequests;

/// <summary>The fields of an authorization server's response, which is JSON or, of some servers, a form.</summary>
internal static class OAuth2Fields
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The fields by name; none when the body is neither JSON nor a form.</summary>
    public static Dictionary<string, string> Read(byte[] body, string? mediaType)
    {
        ReadOnlyMemory<byte> text = body.AsSpan().StartsWith(Mark) ? body.AsMemory(Mark.Length) : body;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind is JsonValueKind.Object ? ReadObject(document.RootElement) : [];
        }
        catch (JsonException)
        {
            string form = Encoding.UTF8.GetString(text.Span).Trim();
            return mediaType is "application/x-www-form-urlencoded" || IsForm(form) ? ReadForm(form) : [];
        }
    }

    /// <summary>The fields of a form or of a URL's query, unescaped; of a repeated one, the first.</summary>
    public static Dictionary<string, string> ReadForm(string form)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string field in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = field.Split('=', 2);
            fields.TryAdd(WebUtility.UrlDecode(pair[0]), pair.Length > 1 ? WebUtility.UrlDecode(pair[1]) : "");
        }

        return fields;
    }

    /// <summary>A number of seconds, which some servers write as a string; <see langword="null"/> when it is missing, none, or not more than zero.</summary>
    public static TimeSpan? Seconds(this Dictionary<string, string> fields, string name)
    {
        bool number = double.TryParse(fields.GetValueOrDefault(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds);
        return number && seconds is > 0 and < int.MaxValue ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static Dictionary<string, string> ReadObject(JsonElement document)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty property in document.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.String) fields[property.Name] = property.Value.GetString()!; // a string's value
            else if (property.Value.ValueKind is JsonValueKind.Number) fields[property.Name] = property.Value.GetRawText();
            else if (property is { Name: "error", Value.ValueKind: JsonValueKind.Object }) ReadError(property.Value, fields);
        }

        return fields;
    }

    // Not what the RFC says: {"error": {"code": "…", "message": "…"}}.
    private static void ReadError(JsonElement error, Dictionary<string, string> fields)
    {
        Dictionary<string, string> inner = ReadObject(error);
        fields["error"] = inner.GetValueOrDefault("status") ?? inner.GetValueOrDefault("code") ?? inner.GetValueOrDefault("type") ?? "error";
        if (inner.GetValueOrDefault("message") is { } message) fields.TryAdd("error_description", message);
    }

    private static bool IsForm(string text) => text.StartsWith("access_token=", StringComparison.Ordinal) || text.StartsWith("error=", StringComparison.Ordinal) || text.Contains("&access_token=", StringComparison.Ordinal);
}
