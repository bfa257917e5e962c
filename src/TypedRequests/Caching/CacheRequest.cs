using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>A request as the cache sees it: as it would be sent, signed and with its cookies.</summary>
internal sealed class CacheRequest
{
    // What a caller makes its own condition with: the answer, 304 included, is the caller's.
    private static readonly string[] s_conditions = ["If-None-Match", "If-Modified-Since", "If-Match", "If-Unmodified-Since"];

    private readonly HttpRequestHeaders _headers;

    internal CacheRequest(HttpMethod method, Uri url, HttpRequestHeaders headers, CacheMode mode, string? credentials)
    {
        (Method, Url, _headers, Mode, Credentials) = (method, url, headers, mode, credentials);
        Directives = ReadDirectives(headers);
    }

    private CacheRequest(CacheRequest other, HttpRequestHeaders headers, string? credentials)
    {
        (Method, Url, _headers, Mode, Credentials, Directives) = (other.Method, other.Url, headers, other.Mode, credentials, other.Directives);
    }

    /// <summary>The same request of another user.</summary>
    internal CacheRequest For(string? credentials) => new(this, _headers, credentials);

    /// <summary>The same request in another message.</summary>
    internal CacheRequest Of(HttpRequestMessage message) => new(this, message.Headers, Credentials);

    internal HttpMethod Method { get; }

    internal Uri Url { get; }

    internal CacheMode Mode { get; }

    internal CacheControl Directives { get; }

    /// <summary>Whose answer it will be, as a digest; null without credentials.</summary>
    internal string? Credentials { get; }

    internal bool IsHead => Method == HttpMethod.Head;

    /// <summary>Whether the method changes nothing at the server (RFC 9110 §9.2.1).</summary>
    internal bool IsSafe => Method == HttpMethod.Get || Method == HttpMethod.Head || Method == HttpMethod.Options || Method == HttpMethod.Trace || Method.Method is "QUERY" or "PROPFIND" or "SEARCH" or "REPORT";

    internal bool HasOwnCondition
    {
        get
        {
            foreach (var name in s_conditions)
                if (_headers.NonValidated.Contains(name)) return true;
            return false;
        }
    }

    /// <summary>The value of a field, its lines joined; null without one.</summary>
    internal string? Find(string name) => _headers.NonValidated.TryGetValues(name, out var values) ? Joined(values) : null;

    private static string Joined(HeaderStringValues values) => values.Count == 1 ? values.ToString() : string.Join(", ", values);

    private static CacheControl ReadDirectives(HttpRequestHeaders headers)
    {
        if (headers.NonValidated.TryGetValues("Cache-Control", out var lines)) return CacheControl.Parse(lines);
        // A request of HTTP/1.0 says no-cache so (RFC 9111 §5.4).
        return headers.NonValidated.TryGetValues("Pragma", out var pragma) && CacheControl.Parse(pragma).NoCache ? CacheControl.Parse(["no-cache"]) : CacheControl.None;
    }
}
