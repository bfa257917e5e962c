using System.Globalization;
using System.Text.Json;

namespace TypedRequests;

/// <summary>The file of a <see cref="FileTokenStore"/>: a version, and tokens by key.</summary>
internal static class TokenDocument
{
    private const int Version = 1;

    /// <exception cref="InvalidDataException">The file is torn, foreign or newer.</exception>
    public static SortedDictionary<string, OAuth2Token> Read(string path)
    {
        var tokens = new SortedDictionary<string, OAuth2Token>(StringComparer.Ordinal);
        if (!File.Exists(path)) return tokens;
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            int version = document.RootElement.GetProperty("version").GetInt32();
            if (version != Version) throw Unreadable(path, $"was written by another version ({version.ToString(CultureInfo.InvariantCulture)})", null);
            foreach (JsonProperty token in document.RootElement.GetProperty("tokens").EnumerateObject()) tokens[token.Name] = ReadToken(token.Value);
            return tokens;
        }
        catch (Exception torn) when (torn is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Without the cause: its message may repeat what stands there.
            throw Unreadable(path, "is no file of tokens, or torn", null);
        }
    }

    public static byte[] Write(SortedDictionary<string, OAuth2Token> tokens)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("tokens");
            foreach ((string key, OAuth2Token token) in tokens) WriteToken(json, key, token);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static OAuth2Token ReadToken(JsonElement token) => new(Text(token, "access_token") ?? throw new FormatException())
    {
        RefreshToken = Text(token, "refresh_token"),
        Scope = Text(token, "scope"),
        ExpiresAt = token.TryGetProperty("expires_at", out JsonElement end) ? end.GetDateTimeOffset() : null,
    };

    private static string? Text(JsonElement token, string name) => token.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static void WriteToken(Utf8JsonWriter json, string key, OAuth2Token token)
    {
        json.WriteStartObject(key);
        json.WriteString("access_token", token.AccessToken);
        if (token.RefreshToken is not null) json.WriteString("refresh_token", token.RefreshToken);
        if (token.ExpiresAt is { } end) json.WriteString("expires_at", end);
        if (token.Scope is not null) json.WriteString("scope", token.Scope);
        json.WriteEndObject();
    }

    private static InvalidDataException Unreadable(string path, string why, Exception? cause) =>
        new($"{path} {why}. The file is left as it is: restore it, or remove it to sign in again.", cause);
}
