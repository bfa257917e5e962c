using System.Globalization;
using System.Net;
using System.Security.Cryptography;

namespace TypedRequests;

/// <summary>Makes of a redacted request what it is compared by. The order of headers, of differently named arguments and of JSON members, boundaries and spellings do not count.</summary>
internal sealed class RequestMatcher(CassetteOptions options, SecretPlaces places)
{
    private readonly string[] _ignored = [.. options.Ignore];
    private readonly string[] _headers = [.. options.MatchHeaders];
    private readonly bool _ignoresHost = options.IgnoreHost;

    internal RequestForm Describe(HarExchange exchange)
    {
        var url = new Uri(exchange.Url.Split('#')[0]);
        var place = _ignoresHost ? "" : url.GetLeftPart(UriPartial.Authority);
        var lines = new List<string>();
        lines.AddRange(Pairs("query", url.Query.TrimStart('?')));
        foreach (var name in _headers.Order(StringComparer.OrdinalIgnoreCase))
            lines.AddRange(exchange.RequestHeaders.Where(header => HarHeaders.Is(header.Key, name)).Select(header => $"header {name} = {header.Value}"));
        if (exchange.RequestBody is { Bytes.Length: > 0 } body) lines.AddRange(Body("body", body.Bytes, HarHeaders.Value(exchange.RequestHeaders, "Content-Type")));
        return new(Marked($"{exchange.Method} {place}{Path(url)}"), [.. lines.Select(Marked)]);
    }

    /// <summary>A secret is equal to any other: the one of a replay is seldom the one of the recording.</summary>
    private static string Marked(string line) => SecretVault.Unnumbered(line, "***");

    /// <summary>The path with one spelling of each escape.</summary>
    private static string Path(Uri url) => string.Join('/', url.AbsolutePath.Split('/').Select(static segment => Uri.EscapeDataString(Uri.UnescapeDataString(segment))));

    private IEnumerable<string> Pairs(string kind, string arguments) => arguments.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static argument => argument.Split('=', 2))
        .Select(static pair => (Name: WebUtility.UrlDecode(pair[0]), Value: pair.Length > 1 ? WebUtility.UrlDecode(pair[1]) : null))
        .Where(pair => !_ignored.Contains(pair.Name, StringComparer.Ordinal))
        // Stable: the values of one name keep their order.
        .OrderBy(static pair => pair.Name, StringComparer.Ordinal)
        .Select(pair => pair.Value is null ? $"{kind} {pair.Name}" : $"{kind} {pair.Name} = {pair.Value}");

    private IEnumerable<string> Body(string kind, byte[] bytes, string? contentType)
    {
        if (MultipartParts.TryRead(bytes, contentType) is { } parts) return Parts(parts.Items);
        if (HarText.Decode(bytes, contentType) is not { } text)
            return [string.Create(CultureInfo.InvariantCulture, $"{kind} = {bytes.Length} bytes, SHA-256 {Convert.ToHexString(SHA256.HashData(bytes))[..16]}")];
        if (HarText.MediaType(contentType).Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)) return Pairs("form", text);
        return JsonSecrets.IsJson(text) ? JsonLines.Of(kind, text, IsLeftOut, places.IsKnownField) : [$"{kind} = {text}"];
    }

    private IEnumerable<string> Parts(List<MultipartPart> parts) => parts
        .Where(part => part.Name is not { } name || !_ignored.Contains(name, StringComparer.Ordinal))
        .OrderBy(static part => part.Name, StringComparer.Ordinal)
        .SelectMany(part => Body(part.FileName is { } file ? $"part {part.Name} ({file})" : $"part {part.Name}", part.Content, part.ContentType));

    private bool IsLeftOut(string path, string? name) => _ignored.Contains(path, StringComparer.Ordinal) || (name is not null && _ignored.Contains(name, StringComparer.Ordinal));
}
