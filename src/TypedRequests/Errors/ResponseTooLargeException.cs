using System.Globalization;

namespace TypedRequests;

/// <summary>A response's body is larger than <see cref="Session.MaxResponseBytes"/>, counted after decoding.</summary>
public sealed class ResponseTooLargeException : RequestException
{
    /// <summary>Creates an exception that names the limit.</summary>
    /// <param name="limit">The limit in bytes.</param>
    public ResponseTooLargeException(long limit)
        : this($"The response's body is too large: {Reason(limit, null)}.", limit)
    {
    }

    internal ResponseTooLargeException(string message, long limit)
        : base(HttpRequestError.ConfigurationLimitExceeded, message) =>
        Limit = limit;

    /// <summary>The limit in bytes.</summary>
    public long Limit { get; }

    internal static string Reason(long limit, long? announced)
    {
        var size = announced is { } length
            ? string.Create(CultureInfo.InvariantCulture, $"it announces {length:N0} bytes, more than the {limit:N0} of MaxResponseBytes")
            : string.Create(CultureInfo.InvariantCulture, $"it is larger than {limit:N0} bytes (MaxResponseBytes, counted after decoding)");
        return $"{size}; raise the limit, or set StreamResponse and read the stream";
    }
}
