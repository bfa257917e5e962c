using System.Net;

namespace TypedRequests;

/// <summary>The proxy that the environment names, by curl's rules: lower case first, the scheme's own variable before ALL_PROXY, and NO_PROXY's exceptions.</summary>
internal sealed class ProxyEnvironment : IWebProxy, ICredentials
{
    // The transport takes an exception for "no proxy" and would go around it; a scheme that it does not know it refuses.
    private static readonly Uri s_unusable = new("unknown-proxy://unknown/");

    private readonly ProxyVariable? _http;
    private readonly ProxyVariable? _https;
    private readonly NoProxyRules _exceptions;

    private ProxyEnvironment(ProxyVariable? http, ProxyVariable? https, NoProxyRules exceptions) => (_http, _https, _exceptions) = (http, https, exceptions);

    public ICredentials? Credentials
    {
        get => this;
        set => throw new NotSupportedException("The credentials of a proxy of the environment stand in its variable.");
    }

    internal static ProxyEnvironment? Read() => Read(Environment.GetEnvironmentVariable);

    /// <summary>The proxy that some variables name; null when they name none. What is not understood is an error of the calls that would use it.</summary>
    internal static ProxyEnvironment? Read(Func<string, string?> variable)
    {
        var all = ProxyVariable.Find(variable, "all_proxy", "ALL_PROXY");
        // Under CGI, HTTP_PROXY holds what the client sent as a Proxy header (httpoxy): curl reads the lower-case name only.
        var isCgi = !string.IsNullOrEmpty(variable("GATEWAY_INTERFACE"));
        var http = (isCgi ? ProxyVariable.Find(variable, "http_proxy") : ProxyVariable.Find(variable, "http_proxy", "HTTP_PROXY")) ?? all;
        var https = ProxyVariable.Find(variable, "https_proxy", "HTTPS_PROXY") ?? all;
        if (http is null && https is null) return null;
        var exceptions = variable("no_proxy") is { } lower && !string.IsNullOrWhiteSpace(lower) ? lower : variable("NO_PROXY");
        return new(http, https, NoProxyRules.Parse(ProxyText.Unquote(exceptions ?? "")));
    }

    public Uri? GetProxy(Uri destination) => Chosen(destination) is { } chosen ? chosen.IsUnknown ? s_unusable : chosen.Proxy?.Url : null;

    public bool IsBypassed(Uri host) => Chosen(host) is null or { Proxy: null, IsUnknown: false } || _exceptions.Cover(host);

    /// <summary>The variable that a call would use and cannot; null when there is none.</summary>
    internal ProxyVariable? Refused(Uri destination) => Chosen(destination) is { IsUnknown: true } unknown && !_exceptions.Cover(destination) ? unknown : null;

    /// <summary>The user and password of a proxy's own variable. The transport asks with the very address that it was given.</summary>
    NetworkCredential? ICredentials.GetCredential(Uri uri, string authType)
    {
        if (ReferenceEquals(_https?.Proxy?.Url, uri)) return _https.Proxy.Credential;
        return _http?.Proxy is { } http && SafeProxy.IsSame(http.Url, uri) ? http.Credential
            : _https?.Proxy is { } https && SafeProxy.IsSame(https.Url, uri) ? https.Credential : null;
    }

    private ProxyVariable? Chosen(Uri destination) => destination.Scheme == Uri.UriSchemeHttps ? _https : _http;
}
