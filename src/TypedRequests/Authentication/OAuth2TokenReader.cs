using System.Globalization;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Reads a token endpoint's answer (RFC 6749, sections 5.1 and 5.2). No secret enters a message.</summary>
internal static class OAuth2TokenReader
{
    /// <exception cref="RequestException">The endpoint has refused, or has answered with something else than a bearer token.</exception>
    public static OAuth2Token Read(Uri endpoint, HttpResponseMessage response, byte[] body, DateTimeOffset now)
    {
        JsonElement answer = Parse(body);
        if (!response.IsSuccessStatusCode) throw Refused(endpoint, (int)response.StatusCode, answer);
        string? token = Text(answer, "access_token");
        if (string.IsNullOrEmpty(token)) throw new RequestException($"The token endpoint {UrlRules.Place(endpoint)} has answered without an access_token.");
        string type = Text(answer, "token_type") ?? "Bearer";
        if (!type.Equals("Bearer", StringComparison.OrdinalIgnoreCase)) throw new RequestException($"The token endpoint {UrlRules.Place(endpoint)} has issued a '{type}' token; only Bearer tokens are supported.");
        return new(token, now, Lifetime(answer), Text(answer, "refresh_token"));
    }

    private static JsonElement Parse(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static RequestException Refused(Uri endpoint, int status, JsonElement answer)
    {
        string error = Text(answer, "error") is { } code ? $": {code}" : "";
        string description = Text(answer, "error_description") is { } text ? $" ({text})" : "";
        return new($"The token endpoint {UrlRules.Place(endpoint)} has answered {status.ToString(CultureInfo.InvariantCulture)}{error}{description}.");
    }

    private static string? Text(JsonElement answer, string name) =>
        answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    // Some servers send the number as a string.
    private static TimeSpan? Lifetime(JsonElement answer)
    {
        if (!answer.TryGetProperty("expires_in", out JsonElement value)) return null;
        string text = value.ValueKind is JsonValueKind.String ? value.GetString()! : value.ToString(); // a string's value
        bool number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds);
        return number && seconds is > 0 and < int.MaxValue ? TimeSpan.FromSeconds(seconds) : null;
    }
}
