using System.Net;

namespace TypedRequests;

/// <summary>The proxy that the environment names, by curl's rules: lower case first, the scheme's own variable before ALL_PROXY, and NO_PROXY's exceptions.</summary>
internal sealed class ProxyEnvironment : IWebProxy
{
    private readonly Uri? _http;
    private readonly Uri? _https;
    private readonly NoProxyRules _exceptions;

    private ProxyEnvironment(Uri? http, Uri? https, NoProxyRules exceptions) => (_http, _https, _exceptions) = (http, https, exceptions);

    public ICredentials? Credentials { get; set; }

    internal static ProxyEnvironment? Read() => Read(Environment.GetEnvironmentVariable);

    /// <summary>The proxy that some variables name; null when they name none.</summary>
    /// <exception cref="InvalidRequestException">A variable is no proxy's URL.</exception>
    internal static ProxyEnvironment? Read(Func<string, string?> variable)
    {
        var all = Find(variable, "all_proxy", "ALL_PROXY");
        // Under CGI, HTTP_PROXY holds what the client sent as a Proxy header (httpoxy): curl reads the lower-case name only.
        var isCgi = !string.IsNullOrEmpty(variable("GATEWAY_INTERFACE"));
        var http = Find(variable, "http_proxy", isCgi ? null : "HTTP_PROXY") ?? all;
        var https = Find(variable, "https_proxy", "HTTPS_PROXY") ?? all;
        if (http is null && https is null) return null;
        var exceptions = NoProxyRules.Parse(Text(variable, "no_proxy", "NO_PROXY") ?? "");
        return new(http, https, exceptions) { Credentials = ProxyCredentials.Of(http, https) };
    }

    public Uri? GetProxy(Uri destination) => destination.Scheme == Uri.UriSchemeHttps ? _https : _http;

    public bool IsBypassed(Uri host) => GetProxy(host) is null || _exceptions.Cover(host);

    private static Uri? Find(Func<string, string?> variable, string lower, string? upper) =>
        Text(variable, lower, upper) is { } text ? Parse(text, lower) : null;

    private static string? Text(Func<string, string?> variable, string lower, string? upper)
    {
        var text = variable(lower);
        if (string.IsNullOrWhiteSpace(text) && upper is not null) text = variable(upper);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static bool IsSupported(string scheme) => scheme is "http" or "https" or "socks4" or "socks4a" or "socks5";

    private static Uri Parse(string text, string name)
    {
        var url = text.Contains("://", StringComparison.Ordinal) ? text : "http://" + text;
        // "http:/host" would pass for a host named "http".
        var isTorn = !text.Contains("://", StringComparison.Ordinal) && text.Contains(":/", StringComparison.Ordinal);
        if (!isTorn && Uri.TryCreate(url, UriKind.Absolute, out var proxy) && proxy.Host.Length > 0 && IsSupported(proxy.Scheme))
            return proxy;
        throw new InvalidRequestException($"The environment variable {name} is no proxy's URL. Write http://host:port, or unset it.");
    }
}
