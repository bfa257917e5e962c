namespace TypedRequests;

/// <summary>A call took longer than its timeout, a connection longer than the pool allows, or a streamed body was silent for too long.</summary>
/// <remarks>The caller's own cancellation is not one of these; it stays an <see cref="OperationCanceledException"/>.</remarks>
public sealed class RequestTimeoutException : RequestException
{
    /// <summary>Creates an exception that says which time is over.</summary>
    /// <param name="message">Which time is over.</param>
    /// <param name="innerException">What the transport threw, if there is something.</param>
    public RequestTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
