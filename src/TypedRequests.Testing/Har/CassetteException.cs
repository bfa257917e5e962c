namespace TypedRequests;

/// <summary>A cassette cannot be used as the test uses it: a request that it holds no answer to, an entry that was not used, an expired or broken file. No message holds a secret.</summary>
public sealed class CassetteException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    public CassetteException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public CassetteException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public CassetteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
