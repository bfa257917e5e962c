using System.Runtime.Versioning;

namespace TypedRequests;

public static partial class Requests
{
    /// <summary>Reads a resource as JSON.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ApiException">The status is outside 2xx.</exception>
    /// <exception cref="ResponseFormatException">The body is not JSON, or does not fit <typeparamref name="T"/>.</exception>
    /// <exception cref="RequestException">The call failed; derived types say at which stage.</exception>
    public static Task<T> GetJsonAsync<T>(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        new Session().GetJsonAsync<T>(url, options, cancellationToken);

    /// <summary>Reads a resource as JSON, on the caller's thread; see <see cref="GetJsonAsync{T}"/>.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ApiException">The status is outside 2xx.</exception>
    /// <exception cref="ResponseFormatException">The body is not JSON, or does not fit <typeparamref name="T"/>.</exception>
    /// <exception cref="RequestException">The call failed; derived types say at which stage.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public static T GetJson<T>(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        new Session().GetJson<T>(url, options, cancellationToken);

    /// <summary>Downloads a resource to a file; see <see cref="Session.DownloadAsync"/>.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="path">The file. Its folder must exist.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; what has arrived is kept for the next attempt.</param>
    /// <exception cref="ApiException">The status is neither 2xx nor 304.</exception>
    /// <exception cref="RequestException">The call failed; derived types say at which stage.</exception>
    public static Task<Response> DownloadAsync(RequestUrl url, string path, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        new Session().DownloadAsync(url, path, options, cancellationToken);
}
