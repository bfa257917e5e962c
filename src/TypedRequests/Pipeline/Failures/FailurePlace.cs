using System.Globalization;

namespace TypedRequests;

/// <summary>Where a call failed, and through which proxy.</summary>
internal readonly struct FailurePlace
{
    private FailurePlace(CallPhase phase, Uri? url, Uri? proxy) => (Phase, Url, Proxy) = (phase, url, proxy);

    internal CallPhase Phase { get; }

    /// <summary>The server; <see langword="null"/> when the call did not come so far.</summary>
    internal Uri? Url { get; }

    /// <summary>The proxy that stands before the server; <see langword="null"/> when none does.</summary>
    internal Uri? Proxy { get; }

    internal static FailurePlace Of(Exchange call, Exception failure)
    {
        var url = call.Message?.RequestUri;
        var proxy = url is null ? null : call.Transport.ProxyOf(url);
        return new(PhaseOf(call, failure), url, proxy);
    }

    /// <summary>Where it happened, in words that follow "failed" or "timed out".</summary>
    public override string ToString() => Phase switch
    {
        CallPhase.Starting => "before anything was sent",
        CallPhase.Signing => "while its credentials were asked for",
        CallPhase.Limited => "while a rate limit kept it back, before it was sent",
        CallPhase.Resolving when Proxy is not null => $"while resolving the name of the proxy {Show(Proxy)}",
        CallPhase.Resolving => $"while resolving the name {Url?.IdnHost}",
        CallPhase.Connecting when Proxy is not null => $"while connecting to the proxy {Show(Proxy)}",
        CallPhase.Connecting => $"while connecting to {HostAndPort}",
        CallPhase.Tunneling => $"while the proxy {(Proxy is null ? "" : Show(Proxy) + " ")}was connecting to {HostAndPort}",
        CallPhase.Securing => $"in the TLS handshake with {HostAndPort}{Through}",
        CallPhase.Sending => $"while sending the body{Through}",
        CallPhase.Waiting => $"while waiting for the headers of the response{Through}",
        _ => "while reading the body of the response",
    };

    private string HostAndPort => Url is null ? "the server" : string.Create(CultureInfo.InvariantCulture, $"{(Url.HostNameType == UriHostNameType.IPv6 ? Url.Host : Url.IdnHost)}:{Url.Port}");

    private string Through => Proxy is null ? "" : $" through the proxy {Show(Proxy)}";

    private static string Show(Uri proxy) => $"{proxy.Scheme}://{proxy.Authority}";

    /// <summary>What the transport says of it, or else how far the call and its connection had come.</summary>
    private static CallPhase PhaseOf(Exchange call, Exception failure)
    {
        if (OperatingSystem.IsBrowser() || call.Phase != CallPhase.Waiting) return call.Phase;
        return (failure as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => CallPhase.Resolving,
            HttpRequestError.ConnectionError => CallPhase.Connecting,
            HttpRequestError.SecureConnectionError => CallPhase.Securing,
            HttpRequestError.ProxyTunnelError => CallPhase.Tunneling,
            HttpRequestError.InvalidResponse or HttpRequestError.ResponseEnded => CallPhase.Waiting,
            _ when call.Transport.Watch?.Phase(call.Message!) is < CallPhase.Sending and var phase => phase, // a waiting call has been sent
            _ => call.Content is IRequestBody { IsBeingSent: true } ? CallPhase.Sending : CallPhase.Waiting,
        };
    }
}
