namespace TypedRequests;

/// <summary>A call that failed: the base of every exception that TypedRequests throws for a request.</summary>
/// <remarks>The caller's own cancellation is not one of them; it stays an <see cref="OperationCanceledException"/>. No exception holds an open connection.</remarks>
public class RequestException : HttpRequestException
{
    /// <summary>Creates an exception with a message, and what caused it.</summary>
    /// <param name="message">What went wrong, and the remedy.</param>
    /// <param name="innerException">The failure underneath, if there is one.</param>
    public RequestException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception with the transport's own classification of the failure.</summary>
    /// <param name="error">Where the transport failed.</param>
    /// <param name="message">What went wrong, and the remedy.</param>
    /// <param name="innerException">The failure underneath, if there is one.</param>
    public RequestException(HttpRequestError error, string message, Exception? innerException = null)
        : base(error, message, innerException)
    {
    }

    private protected RequestException(string message, System.Net.HttpStatusCode status)
        : base(message, null, status)
    {
    }

    /// <summary>The request as it was sent, or as far as it was made; <see langword="null"/> when it could not be made at all.</summary>
    public PreparedRequest? Request { get; internal set; }
}
