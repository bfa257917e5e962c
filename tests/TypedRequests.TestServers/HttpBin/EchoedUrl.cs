using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TypedRequests.TestServers;

/// <summary>The URL and its query as Werkzeug understands them.</summary>
internal static partial class EchoedUrl
{
    /// <summary>The address as an IRI: text outside ASCII is shown as such, and what would change how the URL reads stays escaped.</summary>
    public static string Of(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var (path, query) = target.IndexOf('?') is var at and >= 0 ? (target[..at], target[(at + 1)..]) : (target, "");
        var headers = context.Request.Headers;
        var scheme = headers["X-Forwarded-Proto"].FirstOrDefault() ?? headers["X-Forwarded-Protocol"].FirstOrDefault()
            ?? (headers["X-Forwarded-Ssl"] == "on" ? "https" : context.Request.Scheme);
        var address = $"{scheme}://{context.Request.Host.ToUriComponent()}{Path(path)}";
        return query is "" ? address : $"{address}?{Query(query)}";
    }

    /// <summary>Decoded pairs in their order, a repeated name as a list.</summary>
    public static JsonObject Pairs(string? query) => Flatten(Split(query).Select(pair => (pair.Key, (JsonNode)pair.Value)));

    /// <summary>One value per name, or the list of its values.</summary>
    public static JsonObject Flatten(IEnumerable<(string Name, JsonNode Value)> pairs)
    {
        var told = new JsonObject();
        foreach (var group in pairs.GroupBy(pair => pair.Name, pair => pair.Value))
            told[group.Key] = group.Count() == 1 ? group.First() : new JsonArray([.. group]);
        return told;
    }

    public static IEnumerable<KeyValuePair<string, string>> Split(string? query)
    {
        foreach (var pair in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=');
            var (name, value) = at < 0 ? (pair, "") : (pair[..at], pair[(at + 1)..]);
            yield return new(Decode(name, plusIsSpace: true), Decode(value, plusIsSpace: true));
        }
    }

    // A WSGI path arrives decoded and is escaped anew, so that an escaped slash is a slash here.
    private static string Path(string path) =>
        string.Concat(Decode(path, plusIsSpace: false).Select(c => IsUnreserved(c) || "!$'()*+,/:;".Contains(c) ? c.ToString() : Uri.HexEscape(c)));

    private static string Query(string query)
    {
        var told = new StringBuilder();
        for (var i = 0; i < query.Length; i++)
        {
            if (!Uri.IsHexEncoding(query, i))
            {
                told.Append(IsUnreserved(query[i]) || ":&%=+$!*'(),;".Contains(query[i]) ? query[i].ToString() : Uri.HexEscape(query[i]));
                continue;
            }

            var end = i;
            while (end < query.Length && Uri.IsHexEncoding(query, end)) end += 3;
            told.Append(Escapes().Replace(query[i..end], Unescape));
            i = end - 1;
        }

        return told.ToString();
    }

    [GeneratedRegex("(?:%[89A-Fa-f][0-9A-Fa-f])+|%[0-7][0-9A-Fa-f]")]
    private static partial Regex Escapes();

    private static string Unescape(Match escapes)
    {
        var decoded = Decode(escapes.Value, plusIsSpace: false);
        if (decoded.Contains('\uFFFD')) return escapes.Value.ToUpperInvariant();
        return IsUnreserved(decoded[0]) || "!$'()*+,;".Contains(decoded[0]) ? decoded : escapes.Value;
    }

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || "-._~".Contains(c) || c > 0x7F;

    private static string Decode(string text, bool plusIsSpace)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (Uri.IsHexEncoding(text, i)) bytes.Add((byte)Uri.HexUnescape(text, ref i));
            else bytes.Add(text[i++] is var c && plusIsSpace && c == '+' ? (byte)' ' : (byte)c);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
