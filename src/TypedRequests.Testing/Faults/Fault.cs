using System.Net.Sockets;

namespace TypedRequests;

/// <summary>What goes wrong with one reply.</summary>
internal sealed record Fault
{
    /// <summary>What is thrown in the place of an answer.</summary>
    internal Func<Exception>? InsteadOfAnswer { get; init; }

    internal bool NeverAnswers { get; init; }

    /// <summary>How many bytes of the body arrive; null for all of them.</summary>
    internal int? CutAfter { get; init; }

    /// <summary>What is thrown where the body is cut off.</summary>
    internal Func<Exception> CutBy { get; init; } = Ended;

    /// <summary>How many bytes arrive at a time; 0 for as many as there are.</summary>
    internal int Bytes { get; init; }

    /// <summary>The time between them.</summary>
    internal TimeSpan Every { get; init; }

    /// <summary>Whether the body is not sent as it is.</summary>
    internal bool IsOfBody => CutAfter is not null || Bytes > 0;

    // As SocketsHttpHandler says it, so that the session gives the reasons that it will give.
    internal static Exception Reset() => new IOException("Unable to read data from the transport connection: Connection reset by peer.", new SocketException((int)SocketError.ConnectionReset));

    internal static Exception ResetBeforeHeaders() => new HttpRequestException(HttpRequestError.Unknown, "An error occurred while sending the request.", Reset());

    internal static Exception ResetWithinHeaders() => new HttpRequestException(HttpRequestError.ResponseEnded, "An error occurred while sending the request.", Ended());

    internal static Exception Ended() => new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");

    internal static Exception Unreachable(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => new HttpRequestException(error, "Name or service not known", new SocketException((int)SocketError.HostNotFound)),
        HttpRequestError.SecureConnectionError => new HttpRequestException(error, "The SSL connection could not be established, see inner exception.", new IOException("The remote certificate is invalid.")),
        _ => new HttpRequestException(error, "Connection refused", new SocketException((int)SocketError.ConnectionRefused)),
    };
}
