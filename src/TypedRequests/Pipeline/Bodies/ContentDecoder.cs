using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>Undoes Content-Encoding: the last coding first, at most five (urllib3's number), an unknown one left as it is.</summary>
internal static class ContentDecoder
{
    internal const string AcceptEncoding = "gzip, deflate, br";
    private const int MostCodings = 5;

    /// <summary>The body without its codings.</summary>
    /// <param name="body">The body as it came.</param>
    /// <param name="headers">What says how it is coded.</param>
    /// <param name="mayBeDecoded">Whether it may have been decoded already, with the header left in place: then it is decoded only if its first bytes show the coding.</param>
    /// <exception cref="RequestException">It names more codings than any honest body has.</exception>
    internal static Stream Decode(Stream body, HttpContentHeaders headers, bool mayBeDecoded)
    {
        // Fetch has decoded everything, and shows the headers of what it had before.
        if (OperatingSystem.IsBrowser()) return body;
        if (!headers.NonValidated.TryGetValues("Content-Encoding", out var lines)) return body;
        var codings = new List<string>();
        foreach (var line in lines) codings.AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        codings.RemoveAll(static coding => coding.Equals("identity", StringComparison.OrdinalIgnoreCase));
        if (codings.Count > MostCodings)
        {
            throw new CallFault(HttpRequestError.InvalidResponse,
                string.Create(CultureInfo.InvariantCulture, $"the response names {codings.Count} content codings; more than {MostCodings} are refused, as nesting them is how decompression bombs are built"));
        }

        var message = body;
        for (var i = codings.Count - 1; i >= 0; i--)
        {
            if (Undo(codings[i], body, mayBeDecoded) is not { } decoded) break;
            body = decoded;
        }

        return ReferenceEquals(body, message) ? body : new DecodedBody(body, message);
    }

    [UnsupportedOSPlatform(Unsupported.Browser)]
    private static Stream? Undo(string coding, Stream body, bool mayBeDecoded) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => mayBeDecoded ? new ProbedBody(body, CodingProbe.Gzip) : ProbedBody.Open(BodyCoding.Gzip, body),
        // Even where it is known to be coded, only its first bytes tell which of the two it is.
        "deflate" => new ProbedBody(body, mayBeDecoded ? CodingProbe.Deflate : CodingProbe.DeflateKind),
        "br" => mayBeDecoded ? new ProbedBody(body, CodingProbe.Brotli) : ProbedBody.Open(BodyCoding.Brotli, body),
        _ => null,
    };
}
