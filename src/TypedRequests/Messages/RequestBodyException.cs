namespace TypedRequests;

/// <summary>The request's body could not be read from where the caller said: its stream, file or content failed, or gave more or fewer bytes than its length.</summary>
/// <remarks>The server and the network are not to blame, so a retry policy does not send the request again. <see cref="Exception.InnerException"/> is what the source threw.</remarks>
public sealed class RequestBodyException : RequestException
{
    /// <summary>Creates an exception that says how the source of the body failed.</summary>
    /// <param name="message">How it failed.</param>
    /// <param name="innerException">What the source threw, if it threw something.</param>
    public RequestBodyException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
