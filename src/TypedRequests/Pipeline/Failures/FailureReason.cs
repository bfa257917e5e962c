using System.Globalization;

namespace TypedRequests;

/// <summary>Why a call failed, in words that stand after its place.</summary>
internal static class FailureReason
{
    internal static string Of(Exchange call, Exception failure) => (failure as HttpRequestException)?.HttpRequestError switch
    {
        HttpRequestError.SecureConnectionError => Certificate(call) ?? Innermost(failure),
        HttpRequestError.ProxyTunnelError => Tunnel(call, failure),
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError => Innermost(failure),
        _ when call.Phase is CallPhase.Starting or CallPhase.Signing => Innermost(failure),
        _ when call.Phase == CallPhase.Reading => OfBody(failure),
        _ when IsEnd(failure) => $"the server closed the connection{Detail(failure)}",
        _ => Innermost(failure),
    };

    internal static string OfBody(Exception failure) => failure switch
    {
        InvalidDataException => $"it is not what its Content-Encoding says: {failure.Message}",
        _ when IsEnd(failure) => $"it broke off{Detail(failure)}",
        _ => Innermost(failure),
    };

    private static bool IsEnd(Exception failure) => failure switch
    {
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => true,
        HttpIOException => false,
        IOException => true,
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => true,
        HttpRequestException { HttpRequestError: HttpRequestError.Unknown, InnerException: IOException cause } => IsEnd(cause),
        _ => false,
    };

    /// <summary>What the socket or TLS says of an end (a reset, an alert that asks for a certificate); nothing where the other side has simply closed the connection.</summary>
    private static string Detail(Exception failure)
    {
        while (failure.InnerException is { } inner) failure = inner;
        return failure is IOException or HttpRequestException ? "" : $" ({failure.Message.TrimEnd('.')})";
    }

    /// <summary>The platform wraps what it knows into exceptions that refer to it.</summary>
    private static string Innermost(Exception failure)
    {
        while (failure.InnerException is { } inner) failure = inner;
        return SafeFailure.Text(failure.Message);
    }

    /// <summary>Why the certificate of the server, or of a proxy that is spoken to by TLS, was refused.</summary>
    private static string? Certificate(Exchange call)
    {
        if (OperatingSystem.IsBrowser()) return null;
        if (call.Transport.Watch?.Certificates is not { } certificates || call.Message?.RequestUri is not { } url) return null;
        // The Host header names who is asked for.
        var host = call.Message.Headers.Host is { Length: > 0 } named && Uri.TryCreate($"https://{named}", UriKind.Absolute, out var asked) ? asked.IdnHost : url.IdnHost;
        return certificates.Refusal(host) ?? (call.Transport.ProxyOf(url) is { Scheme: "https" } proxy ? certificates.Refusal(proxy.IdnHost) : null);
    }

    /// <summary>The transport's sentence names the status between quotes at its end, and nothing else of use.</summary>
    private static string Tunnel(Exchange call, Exception failure)
    {
        var end = failure.Message.LastIndexOf('\'');
        var start = end > 0 ? failure.Message.LastIndexOf('\'', end - 1) : -1;
        if (failure.InnerException is not null || start < 0 || !int.TryParse(failure.Message.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return Innermost(failure);
        if (status != 407) return string.Create(CultureInfo.InvariantCulture, $"the proxy answered {status}");
        return "the proxy asks for credentials (407): give them as user:password@ before the host in its URL, or as Credentials, and check those that are given";
    }
}
