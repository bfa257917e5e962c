using System.Text;
using System.Text.RegularExpressions;

namespace TypedRequests.Tests.HttpBin;

/// <summary>One request, written as it goes over the wire but for the host; and how an answer to it is compared.</summary>
internal sealed partial record HttpBinCase(string Method, string Target, IReadOnlyList<(string Name, string Value)> Headers, string? Body)
{
    private static readonly HashSet<string> s_ofTheServer = new(StringComparer.OrdinalIgnoreCase) { "Date", "Server", "Connection", "Keep-Alive" };

    private static readonly UriCreationOptions s_asWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Reads <c>METHOD target</c>, then <c>| Name: value</c> for each header, then <c>| body</c> (Latin-1, <c>\r\n</c> and <c>\xHH</c> escaped).</summary>
    public static HttpBinCase Parse(string line)
    {
        var parts = line.Split(" | ");
        var first = parts[0].Split(' ', 2);
        var headers = parts.Skip(1).Select(part => Header().Match(part)).Where(match => match.Success).Select(match => (match.Groups[1].Value, match.Groups[2].Value));
        return new(first[0], first[1], [.. headers], parts.Skip(1).FirstOrDefault(part => !Header().IsMatch(part)) is { } body ? Regex.Unescape(body) : null);
    }

    /// <summary>The answer as text: status line, headers in order of their names, body; what must vary is masked.</summary>
    public async Task<string> AnswerOf(HttpClient client, Uri address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(Method), new Uri(address.GetLeftPart(UriPartial.Authority) + Target, s_asWritten));
        if (Body is not null) request.Content = new ByteArrayContent(Encoding.Latin1.GetBytes(Body));
        foreach (var (name, value) in Headers)
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content!.Headers.TryAddWithoutValidation(name, value); // only content has such headers
        using var response = await client.SendAsync(request);
        var body = Mask(Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync()), address);
        var isPage = body.StartsWith('<');
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => !s_ofTheServer.Contains(header.Key) && header.Key is not "Content-Length")
            .SelectMany(header => header.Value.Select(value => $"{header.Key}: {Mask(header.Key is "Allow" ? Sorted(header.Value) : value, address)}"))
            .Distinct().Order(StringComparer.OrdinalIgnoreCase);
        return $"{(int)response.StatusCode} {response.ReasonPhrase}\n{string.Join('\n', headers)}\n\n{(isPage ? "a page" : body)}";
    }

    private static string Sorted(IEnumerable<string> methods) =>
        string.Join(',', methods.SelectMany(list => list.Split(',')).Select(method => method.Trim()).Order(StringComparer.Ordinal));

    private static string Mask(string text, Uri address) => Varying().Replace(text.Replace($":{address.Port}", ":PORT"), "VARYING");

    [GeneratedRegex(@"^([A-Za-z][\w-]*): ?(.*)$", RegexOptions.Singleline)]
    private static partial Regex Header();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,}|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} 20[0-9]{2} [0-9:]{8} GMT")]
    private static partial Regex Varying();
}
