using System.IO.Compression;
using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>Undoes Content-Encoding: the last coding first, at most five (urllib3's number), an unknown one left as it is.</summary>
internal static class ContentDecoder
{
    internal const string AcceptEncoding = "gzip, deflate, br";
    private const int MostCodings = 5;

    internal static Stream Decode(Stream body, HttpContentHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Content-Encoding", out var lines)) return body;
        var codings = new List<string>();
        foreach (var line in lines) codings.AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        codings.RemoveAll(static coding => coding.Equals("identity", StringComparison.OrdinalIgnoreCase));
        if (codings.Count > MostCodings)
        {
            throw new RequestException(HttpRequestError.InvalidResponse,
                $"The response names {codings.Count} content codings; more than {MostCodings} are refused, as nesting them is how decompression bombs are built.");
        }

        var message = body;
        for (var i = codings.Count - 1; i >= 0; i--)
        {
            if (Undo(codings[i], body) is not { } decoded) break;
            body = decoded;
        }

        return ReferenceEquals(body, message) ? body : new DecodedBody(body, message);
    }

    private static Stream? Undo(string coding, Stream body) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(new CodedSource(body, asksOnceMore: true), CompressionMode.Decompress),
        "deflate" => new DeflateBody(new CodedSource(body, asksOnceMore: false)),
        "br" => new BrotliBody(new CodedSource(body, asksOnceMore: false)),
        _ => null,
    };
}
