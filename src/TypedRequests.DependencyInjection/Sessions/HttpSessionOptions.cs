using System.Runtime.Versioning;
using Polly;

namespace TypedRequests;

/// <summary>What the sessions of a name are like. Set in code, by a configuration section, or by both; checked when the host starts, at the latest at first use.</summary>
public sealed class HttpSessionOptions
{
    private const string RedirectRemedy = "The browser follows redirects by its own rules. Leave it at its default, or set RequestOptions.AllowRedirects = false.";

    /// <summary>What relative URLs are joined to.</summary>
    /// <value><see langword="null"/> by default: that of each client's <c>[TypedClient]</c>.</value>
    public Uri? BaseAddress { get; set; }

    /// <summary>Headers of every call; <see langword="null"/> takes away a default one, such as <c>User-Agent</c>.</summary>
    public IDictionary<string, string?> Headers { get; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Query arguments of every call.</summary>
    public IDictionary<string, string?> Query { get; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Credentials of every call, made in code. Goes before <see cref="Authentication"/>.</summary>
    /// <value><see langword="null"/> by default.</value>
    public Auth? Auth { get; set; }

    /// <summary>Credentials of every call, as configuration can say them.</summary>
    /// <value><see langword="null"/> by default.</value>
    public SessionAuthentication? Authentication { get; set; }

    /// <summary>How long a call may take: hops, repeats, headers and body.</summary>
    /// <value><see langword="null"/> by default: 100 s; without limit where a handler of the chain keeps time, as those of Microsoft.Extensions.Http.Resilience do.</value>
    public TimeSpan? Timeout { get; set; }

    /// <summary>How long one read of a streamed body may wait for bytes.</summary>
    /// <value><see langword="null"/> by default: as long as it takes.</value>
    public TimeSpan? ReadIdleTimeout { get; set; }

    /// <summary>How many redirects a call follows.</summary>
    /// <value>30 by default.</value>
    public int MaxRedirects { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, 30, "HttpSessionOptions.MaxRedirects", RedirectRemedy); } = 30;

    /// <summary>Whether a redirect from https to http is followed, without credentials.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool AllowInsecureRedirects { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, false, "HttpSessionOptions.AllowInsecureRedirects", RedirectRemedy); }

    /// <summary>Other hosts that may see the caller's headers and credentials when a call leads there.</summary>
    public IList<string> TrustedHosts { get; } = [];

    /// <summary>Further headers whose values are masked wherever a request is printed or logged.</summary>
    public IList<string> SecretHeaders { get; } = [];

    /// <summary>The largest body that is buffered, in bytes after decoding.</summary>
    /// <value>100 MiB by default.</value>
    public long MaxResponseBytes { get; set; } = 100 * 1024 * 1024;

    /// <summary>Whether hand-written calls throw <see cref="ApiException"/> on a status outside 2xx, as typed ones do.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool ThrowOnErrorStatus { get; set; }

    /// <summary>The connections under the sessions of the name, which all of them share.</summary>
    public SessionConnections Connections { get; } = new();

    /// <summary>When requests are sent again.</summary>
    /// <value><see langword="null"/> by default: never.</value>
    public RetryOptions? Retry { get; set; }

    /// <summary>Your own Polly pipeline for every request, instead of <see cref="Retry"/>.</summary>
    /// <value><see langword="null"/> by default.</value>
    public ResiliencePipeline<HttpResponseMessage>? Resilience { get; set; }

    /// <summary>The rate limits of servers are learnt, and calls wait before they would be refused. <c>AddRateLimits()</c> sets it.</summary>
    /// <value><see langword="null"/> by default: calls are sent at once.</value>
    public SessionRateLimits? RateLimits { get; set; }

    /// <summary>What is logged of calls.</summary>
    public SessionLogging Logging { get; } = new();

    /// <summary>How long an idle session of <see cref="IHttpSessionFactory"/> is kept.</summary>
    /// <value>20 minutes by default.</value>
    public TimeSpan IdleExpiry { get; set; } = TimeSpan.FromMinutes(20);

    internal List<Action<ConnectionPoolOptions>> ConnectionSetups { get; } = [];

    internal List<Action<SessionContext>> SessionSetups { get; } = [];

    /// <summary>The sections that have set options, and what could not be read in them.</summary>
    internal List<Microsoft.Extensions.Configuration.IConfiguration> Sections { get; } = [];

    internal List<string> SettingFaults { get; } = [];
}
