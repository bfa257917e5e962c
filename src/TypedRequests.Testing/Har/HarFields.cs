using System.Globalization;
using System.Net;
using System.Text.Json;

namespace TypedRequests;

/// <summary>The lists of HAR that say again what headers and URL say: cookies, fields, arguments.</summary>
internal static class HarFields
{
    internal static void WriteHeaders(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, string>> headers)
    {
        json.WriteStartArray("headers");
        foreach (var (name, value) in headers) WritePair(json, name, value);
        json.WriteEndArray();
    }

    internal static void WriteQuery(Utf8JsonWriter json, string url)
    {
        json.WriteStartArray("queryString");
        var query = url.Split('#')[0].Split('?', 2) is [_, { Length: > 0 } found] ? found : null;
        foreach (var argument in query?.Split('&') ?? [])
        {
            var pair = argument.Split('=', 2);
            WritePair(json, WebUtility.UrlDecode(pair[0]), pair.Length > 1 ? WebUtility.UrlDecode(pair[1]) : "");
        }

        json.WriteEndArray();
    }

    internal static void WriteCookies(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, string>> headers)
    {
        json.WriteStartArray("cookies");
        foreach (var (name, value) in headers)
        {
            if (!HarHeaders.Is(name, "Cookie")) continue;
            foreach (var cookie in value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (cookie.Split('=', 2) is [var key, var content]) WritePair(json, key, content);
        }

        json.WriteEndArray();
    }

    internal static void WriteSetCookies(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, string>> headers)
    {
        json.WriteStartArray("cookies");
        foreach (var (name, value) in headers)
            if (HarHeaders.Is(name, "Set-Cookie")) WriteSetCookie(json, value.Split(';', StringSplitOptions.TrimEntries));
        json.WriteEndArray();
    }

    private static void WriteSetCookie(Utf8JsonWriter json, string[] parts)
    {
        if (parts[0].Split('=', 2) is not [var name, var value]) return;
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("value", value);
        foreach (var part in parts.Skip(1))
        {
            var attribute = part.Split('=', 2);
            var said = attribute.Length > 1 ? attribute[1] : "";
            if (HarHeaders.Is(attribute[0], "Path")) json.WriteString("path", said);
            else if (HarHeaders.Is(attribute[0], "Domain")) json.WriteString("domain", said);
            else if (HarHeaders.Is(attribute[0], "HttpOnly")) json.WriteBoolean("httpOnly", true);
            else if (HarHeaders.Is(attribute[0], "Secure")) json.WriteBoolean("secure", true);
            else if (HarHeaders.Is(attribute[0], "Expires") && DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, out var expires)) json.WriteString("expires", expires.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("value", value);
        json.WriteEndObject();
    }
}
