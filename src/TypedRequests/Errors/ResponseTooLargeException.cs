using System.Globalization;

namespace TypedRequests;

/// <summary>A response's body is larger than <see cref="Session.MaxResponseBytes"/>, counted after decoding.</summary>
public sealed class ResponseTooLargeException : RequestException
{
    /// <summary>Creates an exception that names the limit.</summary>
    /// <param name="limit">The limit in bytes.</param>
    public ResponseTooLargeException(long limit)
        : base(HttpRequestError.ConfigurationLimitExceeded, string.Create(CultureInfo.InvariantCulture, $"The response's body is larger than {limit:N0} bytes (MaxResponseBytes, counted after decoding). Raise the limit, or set StreamResponse and read the stream.")) =>
        Limit = limit;

    /// <summary>The limit in bytes.</summary>
    public long Limit { get; }
}
