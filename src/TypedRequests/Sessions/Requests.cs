namespace TypedRequests;

/// <summary>One-off calls without a session: no cookies, no defaults but the usual ones, connections from the shared pool.</summary>
/// <example><code>
/// var response = await Requests.GetAsync("https://api.github.com/zen");
/// Console.WriteLine($"{response.StatusCode}: {response.Text}");
/// </code></example>
public static partial class Requests
{
    /// <summary>Reads a resource.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> GetAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, url, options, cancellationToken);

    /// <summary>Posts to a resource.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> PostAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, url, options, cancellationToken);

    /// <summary>Puts a resource in place.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> PutAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Put, url, options, cancellationToken);

    /// <summary>Changes a resource in part.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> PatchAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Patch, url, options, cancellationToken);

    /// <summary>Deletes a resource.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> DeleteAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Delete, url, options, cancellationToken);

    /// <summary>Reads a resource's headers.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> HeadAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Head, url, options, cancellationToken);

    /// <summary>Asks what a resource allows.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> OptionsAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Options, url, options, cancellationToken);

    /// <summary>Posts a value as JSON.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> PostJsonAsync<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Post, url, value, options, cancellationToken);

    /// <summary>Puts a value as JSON.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> PutJsonAsync<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Put, url, value, options, cancellationToken);

    /// <summary>Patches with a value as JSON.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> PatchJsonAsync<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Patch, url, value, options, cancellationToken);

    /// <summary>Sends a request with any verb.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure.</exception>
    public static Task<Response> SendAsync(HttpMethod method, RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        new Session().SendAsync(method, url, options, cancellationToken);

    private static Task<Response> SendJsonAsync<T>(HttpMethod method, RequestUrl url, T value, RequestOptions? options, CancellationToken cancellationToken) =>
        new Session().SendJsonAsync(method, url, value, options, cancellationToken);
}
