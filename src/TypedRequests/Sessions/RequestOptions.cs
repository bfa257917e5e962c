using System.Diagnostics.CodeAnalysis;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>What one call says for itself: the strongest level of all. Nothing of it is written back to the session; one instance may serve many calls.</summary>
/// <example><code>
/// using var session = new Session { Headers = { ["Accept"] = "application/json" } };
/// var response = await session.PostAsync("https://api.example.com/orders", new()
/// {
///     Query = { ["notify"] = "yes" },
///     Headers = { ["Accept"] = null, ["X-Trace"] = "42" },
///     Form = { ["item"] = "book" },
///     Timeout = TimeSpan.FromSeconds(5),
/// });
/// </code></example>
public sealed class RequestOptions
{
    private HeaderMap? _headers;
    private QueryMap? _query;
    private CallCookies? _cookies;
    private FormBody? _form;
    private MultipartBody? _files;
    private bool _formWasSet;
    private bool _filesWereSet;

    /// <summary>Headers of this call; a <see langword="null"/> value removes what weaker levels say.</summary>
    public HeaderMap Headers => _headers ??= new();

    /// <summary>Query arguments of this call; a <see langword="null"/> value removes what weaker levels say.</summary>
    public QueryMap Query => _query ??= new();

    /// <summary>Cookies of this call, sent to the origin of its first URL only. One replaces a stored cookie of its name; <see langword="null"/> keeps that from being sent.</summary>
    /// <remarks>They are where the call starts: what servers set or delete on the way counts from then on. None of them is kept.</remarks>
    /// <exception cref="PlatformNotSupportedException">In a browser, which sends its own cookies.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public CallCookies Cookies
    {
        get
        {
            Unsupported.InBrowser("RequestOptions.Cookies", BrowserHeaders.CookieRemedy);
            return _cookies ??= new();
        }
    }

    /// <summary>Credentials of this call.</summary>
    /// <value><see langword="null"/> leaves the session's in force; <c>Auth.None</c> switches them off.</value>
    public Auth? Auth { get; set; }

    /// <summary>A JSON body: a <see cref="System.Text.Json.Nodes.JsonNode"/>, or <see cref="JsonBody.Of{T}(T)"/>.</summary>
    public JsonBody? Json { get; set; }

    /// <summary>A form body; with <see cref="Files"/> its fields come before them.</summary>
    /// <value>Nothing is sent until it has a field or was set; setting an empty one sends an empty form, setting <see langword="null"/> none.</value>
    /// <example><code>await session.PostAsync("/login", new() { Form = { ["user"] = name, ["remember"] = "yes" } });</code></example>
    [AllowNull]
    public FormBody Form
    {
        get => _form ??= [];
        set => (_form, _formWasSet) = (value, value is not null);
    }

    /// <summary>Files to upload, as <c>multipart/form-data</c>.</summary>
    /// <value>Nothing is sent until it has a part or was set; setting <see langword="null"/> sends none.</value>
    /// <example><code>await session.PostAsync("/photos", new() { Files = { ["photo"] = FilePart.FromPath(path) } });</code></example>
    [AllowNull]
    public MultipartBody Files
    {
        get => _files ??= [];
        set => (_files, _filesWereSet) = (value, value is not null);
    }

    /// <summary>A body given as it is: text, bytes, a stream, or any <see cref="HttpContent"/>.</summary>
    public RequestContent Content { get; set; }

    /// <summary>The body's content type, in place of the one it has by itself.</summary>
    public string? ContentType { get; set; }

    /// <summary>How long the call may take: hops, headers and body.</summary>
    /// <value><see langword="null"/>: the session's, 100 s by default. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> waits without a limit.</value>
    public TimeSpan? Timeout { get; set => field = value is { } time ? Session.CheckTimeout(time) : null; }

    /// <summary>Whether redirects are followed.</summary>
    /// <value><see langword="true"/> by default; when not, <see cref="Response.Next"/> holds the next request.</value>
    /// <remarks>A browser hides a redirect that is not followed: the response has the status 0 and no headers.</remarks>
    public bool AllowRedirects { get; set; } = true;

    /// <summary>How many redirects are followed before <see cref="TooManyRedirectsException"/>.</summary>
    /// <value><see langword="null"/>: the session's, 30 by default.</value>
    public int? MaxRedirects { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, null, "RequestOptions.MaxRedirects", Session.RedirectRemedy); }

    /// <summary>The largest body that is buffered, in bytes after decoding.</summary>
    /// <value><see langword="null"/>: the session's, 100 MiB by default.</value>
    public long? MaxResponseBytes { get; set; }

    /// <summary>How long one read of a streamed body may wait for bytes.</summary>
    /// <value><see langword="null"/>: the session's, no limit by default.</value>
    public TimeSpan? ReadIdleTimeout { get; set => field = value is { } time ? Session.CheckTimeout(time) : null; }

    /// <summary>Whether the call ends with the headers and leaves the body open for <see cref="Response.Stream"/>, <see cref="Response.ReadLinesAsync"/> and <see cref="Response.ReadChunksAsync"/>.</summary>
    /// <value><see langword="false"/> by default. The response must then be disposed.</value>
    public bool StreamResponse { get; set; }

    /// <summary>How the call uses the session's cache.</summary>
    /// <value><see cref="CacheMode.Default"/>: as HTTP has it. Without effect on a session without a <see cref="Session.Cache"/>.</value>
    /// <exception cref="PlatformNotSupportedException">In a browser, which has a cache of its own.</exception>
    public CacheMode Cache { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, CacheMode.Default, "RequestOptions.Cache", Session.CacheRemedy); }

    /// <summary>Whether the call goes before others where a rate limit makes them wait.</summary>
    /// <value><see cref="CallPriority.Normal"/> by default. Without effect on a session without <see cref="Session.Limits"/>.</value>
    public CallPriority Priority { get; set; }

    /// <summary>Told how much of the body has gone out, and then how much of the response has come in.</summary>
    public IProgress<TransferProgress>? Progress { get; set; }

    /// <summary>Called before each hop of this call is signed and sent, after the session's own hook.</summary>
    public Action<OutgoingRequest>? OnRequest { get; set; }

    /// <summary>Called with each hop's response, after the session's own hook; what it returns, unless <see langword="null"/>, takes the response's place.</summary>
    public Func<Response, Response?>? OnResponse { get; set; }

    /// <summary>As <see cref="OnRequest"/>, for a hook that waits. A call with it is asynchronous only.</summary>
    /// <value><see langword="null"/> by default. The token is the call's: it ends with the call's timeout.</value>
    public Func<OutgoingRequest, CancellationToken, ValueTask>? OnRequestAsync { get; set; }

    /// <summary>As <see cref="OnResponse"/>, for a hook that waits. A call with it is asynchronous only.</summary>
    /// <value><see langword="null"/> by default. The token is the call's: it ends with the call's timeout.</value>
    public Func<Response, CancellationToken, ValueTask<Response?>>? OnResponseAsync { get; set; }

    internal HeaderMap? GivenHeaders => _headers;

    internal QueryMap? GivenQuery => _query;

    internal CallCookies? GivenCookies => _cookies;

    internal FormBody? GivenForm => _formWasSet || _form is { Count: > 0 } ? _form : null;

    internal MultipartBody? GivenFiles => _filesWereSet || _files is { Count: > 0 } ? _files : null;
}
