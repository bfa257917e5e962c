using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Secrets in a JSON document: by the names of members, and by value in every other text. All else stays as it was written.</summary>
internal sealed class JsonSecrets(SecretVault vault, SecretPlaces places, TextSecrets text, HeaderSecrets headers)
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 512 };

    /// <summary>Whether a text is an object or an array, whole.</summary>
    internal static bool IsJson(string text)
    {
        if (text.AsSpan().TrimStart() is not (['{', ..] or ['[', ..])) return false;
        try
        {
            using var document = JsonDocument.Parse(text, s_options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A document that is known to be valid.</summary>
    internal string Redact(string json)
    {
        var redacted = new StringBuilder(json.Length);
        var levels = new Stack<JsonPlace>();
        var place = new JsonPlace();
        for (var at = 0; at < json.Length;)
        {
            var end = EndOf(json, at);
            var piece = json[at..end];
            switch (json[at])
            {
                case '{' or '[':
                    levels.Push(place);
                    place = json[at] == '[' ? place : new();
                    break;
                case '}' or ']':
                    place = levels.Pop();
                    break;
                case '"' when IsName(json, end):
                    place.Member = Text(piece);
                    piece = Written(piece, place.Member, text.Redact(place.Member));
                    break;
                case '"':
                    var value = Text(piece);
                    place.Told(value);
                    piece = Written(piece, value, Value(place, value));
                    break;
                case '-' or (>= '0' and <= '9'):
                    piece = vault.NumberOf(piece, place.Member is { } member && places.IsKnownField(member)) ?? piece;
                    break;
            }

            redacted.Append(piece);
            at = end;
        }

        return redacted.ToString();
    }

    private string Value(JsonPlace place, string value)
    {
        if (place.Name is { } name)
        {
            if (IsHeader(name)) return headers.Redact(name, value);
            if (places.IsField(name)) return vault.TokenOf(value, SecretKind.Named);
        }

        return IsJson(value) ? Redact(value) : text.Redact(value);
    }

    // Servers that echo a request write its headers as members.
    private bool IsHeader(string name) =>
        places.IsKnownHeader(name) || name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase) || (name.Contains('-', StringComparison.Ordinal) && places.IsHeader(name));

    private static string Written(string piece, string before, string after) =>
        before == after ? piece : $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(after)}\"";

    private static string Text(string piece)
    {
        if (!piece.Contains('\\', StringComparison.Ordinal)) return piece[1..^1];
        using var document = JsonDocument.Parse(piece);
        return document.RootElement.GetString() ?? "";
    }

    private static bool IsName(string json, int end)
    {
        while (end < json.Length && json[end] is ' ' or '\t' or '\r' or '\n') end++;
        return end < json.Length && json[end] == ':';
    }

    private static int EndOf(string json, int at)
    {
        switch (json[at])
        {
            case '"':
                for (at++; json[at] != '"'; at++)
                {
                    if (json[at] == '\\') at++;
                }

                return at + 1;
            case '-' or (>= '0' and <= '9'):
                var rest = json.AsSpan(at).IndexOfAnyExcept("0123456789+-.eE");
                return rest < 0 ? json.Length : at + rest;
            default:
                return at + 1;
        }
    }
}
