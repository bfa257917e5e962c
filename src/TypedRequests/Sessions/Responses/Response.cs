using System.Globalization;
using System.Net;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>What came back: status, headers and a body that is in memory, unless the call asked for the headers only.</summary>
/// <remarks>A buffered response owns its bytes and needs no dispose; a streamed one holds a connection until it is read to its end or disposed.</remarks>
/// <example><code>
/// var response = await Requests.GetAsync("https://api.github.com/repos/psf/requests");
/// Console.WriteLine($"{response.Request.Method} {response.Url} gave {response.StatusCode} after {response.History.Count} redirects");
/// if (response.IsSuccessStatusCode) Console.WriteLine(response.Json()?["full_name"]);
/// else Console.WriteLine(response.Headers["X-RateLimit-Remaining"]);
/// </code></example>
public partial class Response : IDisposable, IAsyncDisposable
{
    private CookieJar? _cookies;
    private IReadOnlyList<Response>? _history;

    private protected Response(Hop hop) => Hop = hop;

    /// <summary>Makes a response that no server has sent: for a hook that answers itself, and for tests of code that takes responses.</summary>
    /// <param name="message">Status, headers and body; its <see cref="HttpResponseMessage.RequestMessage"/>, if it has one, is what was asked. The response keeps it, and has read its body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <see langword="null"/>.</exception>
    public static Response Create(HttpResponseMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Of(Hop.Of(message, SessionFailures.Instance));
    }

    /// <summary>Makes a response with its value: for tests of code that calls a typed client.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="message">As of <see cref="Create(HttpResponseMessage)"/>.</param>
    /// <param name="value">What <see cref="Response{T}.Value"/> gives if the status is 2xx.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <see langword="null"/>.</exception>
    public static Response<T> Create<T>(HttpResponseMessage message, T value)
    {
        ArgumentNullException.ThrowIfNull(message);
        var hop = Hop.Of(message, SessionFailures.Instance);
        return message.IsSuccessStatusCode ? new(hop, value, hasValue: true) : new(hop, errorFormat: null);
    }

    internal Hop Hop { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode => Hop.Answer.StatusCode;

    /// <summary>The reason beside the status, as the server worded it; may be empty, as over HTTP/2.</summary>
    public string ReasonPhrase => HeaderText.Decode(Hop.Answer.ReasonPhrase ?? "");

    /// <summary>Whether the status is 2xx.</summary>
    public bool IsSuccessStatusCode => (int)StatusCode is >= 200 and <= 299;

    /// <summary>The HTTP version of the answer.</summary>
    public Version Version => Hop.Answer.Version;

    /// <summary>The headers as received, those of the body last; <c>Content-Encoding</c> and <c>Content-Length</c> are the original ones.</summary>
    public HeaderCollection Headers => Hop.Headers;

    /// <summary>The fields that came after the body (RFC 9110 §6.5): with chunks in HTTP/1.1, or in HTTP/2.</summary>
    /// <value>Empty when there are none, and until the body of a streamed response has been read to its end. A server may want <c>TE: trailers</c> among the request's headers.</value>
    public HeaderCollection Trailers => Hop.Trailers;

    /// <summary>Where the response came from: the last hop's URL, with the fragment it inherited and without userinfo. In a browser the URL that was asked for.</summary>
    public Uri Url => Hop.Url.Display;

    /// <summary>The request as it was really sent; after redirects the last one.</summary>
    public PreparedRequest Request => Hop.Request;

    /// <summary>What the session's cache did for this response, and how old it is.</summary>
    /// <value><see langword="null"/> when the session has no <see cref="Session.Cache"/>.</value>
    public CacheResult? Cache => Hop.Cache;

    /// <summary>The hops before this response, oldest first: redirects, and challenges that were answered.</summary>
    public IReadOnlyList<Response> History => _history ??= Array.ConvertAll(Hop.History, Of);

    /// <summary>How long the whole call took, by a clock that only goes forward; a hop of the <see cref="History"/> has its own time.</summary>
    public TimeSpan Elapsed => Hop.Elapsed;

    /// <summary>The cookies that this very response set, as far as its host may set them.</summary>
    /// <exception cref="PlatformNotSupportedException">In a browser, which shows <c>Set-Cookie</c> to no program.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public CookieJar Cookies
    {
        get
        {
            Unsupported.InBrowser("Response.Cookies", BrowserHeaders.CookieRemedy);
            return _cookies ??= ReadCookies();
        }
    }

    /// <summary>The request that following this redirect would send; <see langword="null"/> when this is none, or one that is not to be followed.</summary>
    /// <remarks>Set when the call was made with <see cref="RequestOptions.AllowRedirects"/> off. Send it with <see cref="Session.SendAsync(PreparedRequest, RequestOptions?, CancellationToken)"/>.</remarks>
    public PreparedRequest? Next => Hop.Next;

    /// <summary>Throws unless the status is 2xx.</summary>
    /// <returns>The response itself.</returns>
    /// <exception cref="ApiException">The status is outside 2xx.</exception>
    public Response EnsureSuccessStatusCode() => IsSuccessStatusCode ? this : throw new ApiException(this);

    /// <summary>One line for a console: status, request, content type, size and time; the query, which may hold secrets, is masked.</summary>
    public override string ToString()
    {
        var size = Hop.Stream is null ? string.Create(CultureInfo.InvariantCulture, $"{Hop.Body.Length:N0} bytes") : "streamed";
        return string.Create(CultureInfo.InvariantCulture,
            $"{(int)StatusCode} {ReasonPhrase} · {Hop.Method} {Telemetry.Show(Url)} · {ContentType ?? "no content type"} · {size} · {Elapsed.TotalMilliseconds:0} ms");
    }

    /// <summary>Lets go of the connection of a streamed response; nothing to do for a buffered one.</summary>
    public void Dispose()
    {
        Hop.Stream?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        if (Hop.Stream is { } stream) await stream.DisposeAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <summary>The response of a hop; always the same object for the same hop.</summary>
    internal static Response Of(Hop hop) => (Response)(hop.View ??= new Response(hop));

    /// <summary>The response of a call that has come to its end.</summary>
    internal static Response From(Exchange call) => Of(call.Conclude());

    private string? ContentType => ContentTypes.Of(Headers);

    private CookieJar ReadCookies()
    {
        var jar = new CookieJar();
        foreach (var line in Headers.GetValues("Set-Cookie")) jar.SetFromHeader(Hop.Url.Wire, line);
        return jar;
    }
}
