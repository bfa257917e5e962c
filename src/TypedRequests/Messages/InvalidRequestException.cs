namespace TypedRequests;

/// <summary>A URL, header, cookie or option that cannot be sent. Thrown before a byte goes out; nothing is stripped silently.</summary>
public sealed class InvalidRequestException : RequestException
{
    /// <summary>Creates an exception that names the offending thing and the remedy.</summary>
    /// <param name="message">What cannot be sent, and what to do instead; never the secret value itself.</param>
    /// <param name="innerException">The failure underneath, if there is one.</param>
    public InvalidRequestException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
