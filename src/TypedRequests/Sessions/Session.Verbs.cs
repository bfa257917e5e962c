namespace TypedRequests;

public sealed partial class Session
{
    /// <summary>Reads a resource.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> GetAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, url, options, cancellationToken);

    /// <summary>Posts to a resource.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> PostAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, url, options, cancellationToken);

    /// <summary>Puts a resource in place.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> PutAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Put, url, options, cancellationToken);

    /// <summary>Changes a resource in part.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> PatchAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Patch, url, options, cancellationToken);

    /// <summary>Deletes a resource.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> DeleteAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Delete, url, options, cancellationToken);

    /// <summary>Reads a resource's headers.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> HeadAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Head, url, options, cancellationToken);

    /// <summary>Asks what a resource allows.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> OptionsAsync(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Options, url, options, cancellationToken);

    /// <summary>Posts a value as JSON.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> PostJsonAsync<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Post, url, value, options, cancellationToken);

    /// <summary>Puts a value as JSON.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> PutJsonAsync<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Put, url, value, options, cancellationToken);

    /// <summary>Patches with a value as JSON.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> PatchJsonAsync<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJsonAsync(HttpMethod.Patch, url, value, options, cancellationToken);

    /// <summary>Sends a request with any verb.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    public Task<Response> SendAsync(HttpMethod method, RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Begin(method, url, options), Reader(options), cancellationToken);

    /// <summary>Sends a prepared request as it stands; the session adds stored cookies, follows redirects and answers challenges.</summary>
    /// <param name="request">The request, prepared by this session or another, or a <see cref="Response.Next"/>.</param>
    /// <param name="options">Policies of this call; its headers, query and bodies are not for a request that is prepared.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<Response> SendAsync(PreparedRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Begin(request, options), Reader(options), cancellationToken);

    internal Task<Response> SendJsonAsync<T>(HttpMethod method, RequestUrl url, T value, RequestOptions? options, CancellationToken cancellationToken) =>
        Sender.SendAsync(Begin(method, url, options, JsonBody.Of(value)), Reader(options), cancellationToken);
}
