using System.Runtime.Versioning;

namespace TypedRequests;

public sealed partial class Session
{
    /// <summary>Reads a resource as JSON. Asks for <c>application/json</c> unless the session or the call says another <c>Accept</c>.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself. The body is read whole: <see cref="RequestOptions.StreamResponse"/> has no effect.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ApiException">The status is outside 2xx.</exception>
    /// <exception cref="ResponseFormatException">The body is not JSON, or does not fit <typeparamref name="T"/>.</exception>
    /// <exception cref="RequestException">The call failed; derived types say at which stage.</exception>
    /// <example><code>Issue issue = await session.GetJsonAsync&lt;Issue&gt;($"/repos/{owner}/{repo}/issues/{number}");</code></example>
    public Task<T> GetJsonAsync<T>(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Sender.SendAsync(BeginJson(url, options), JsonValueReader<T>.Instance, cancellationToken);

    /// <summary>Reads a resource as JSON, on the caller's thread; see <see cref="GetJsonAsync{T}"/>.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself. The body is read whole: <see cref="RequestOptions.StreamResponse"/> has no effect.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ApiException">The status is outside 2xx.</exception>
    /// <exception cref="ResponseFormatException">The body is not JSON, or does not fit <typeparamref name="T"/>.</exception>
    /// <exception cref="RequestException">The call failed; derived types say at which stage.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public T GetJson<T>(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Sender.Send(BeginJson(url, options), JsonValueReader<T>.Instance, cancellationToken);

    private Exchange BeginJson(RequestUrl url, RequestOptions? options)
    {
        var call = Begin(HttpMethod.Get, url, options);
        call.DefaultAccept = "application/json";
        return call;
    }
}
