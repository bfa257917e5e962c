using System.Runtime.Versioning;

namespace TypedRequests;

public sealed partial class Session
{
    /// <summary>Reads a resource. Blocks its thread.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Get(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(HttpMethod.Get, url, options, cancellationToken);

    /// <summary>Posts to a resource. Blocks its thread.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Post(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(HttpMethod.Post, url, options, cancellationToken);

    /// <summary>Puts a resource in place. Blocks its thread.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Put(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(HttpMethod.Put, url, options, cancellationToken);

    /// <summary>Changes a resource in part. Blocks its thread.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Patch(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(HttpMethod.Patch, url, options, cancellationToken);

    /// <summary>Deletes a resource. Blocks its thread.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Delete(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(HttpMethod.Delete, url, options, cancellationToken);

    /// <summary>Reads a resource's headers. Blocks its thread.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Head(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(HttpMethod.Head, url, options, cancellationToken);

    /// <summary>Asks what a resource allows. Blocks its thread.</summary>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Options(RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(HttpMethod.Options, url, options, cancellationToken);

    /// <summary>Posts a value as JSON. Blocks its thread.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response PostJson<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJson(HttpMethod.Post, url, value, options, cancellationToken);

    /// <summary>Puts a value as JSON. Blocks its thread.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response PutJson<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJson(HttpMethod.Put, url, value, options, cancellationToken);

    /// <summary>Patches with a value as JSON. Blocks its thread.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="value">The value, sent as JSON by the writer that was emitted for its type.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response PatchJson<T>(RequestUrl url, T value, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendJson(HttpMethod.Patch, url, value, options, cancellationToken);

    /// <summary>Sends a request with any verb. Blocks its thread.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="url">Where to: a string, a <see cref="Uri"/>, or an interpolated string whose holes are escaped; absolute, or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What this call says for itself.</param>
    /// <param name="cancellationToken">Ends the call; the exception is then an <see cref="OperationCanceledException"/> with this token.</param>
    /// <exception cref="RequestException">The call failed; derived types say at which stage. A status is not a failure, unless <see cref="ThrowOnErrorStatus"/> is set.</exception>
    /// <exception cref="NotSupportedException">The session uses your own message handler.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Send(HttpMethod method, RequestUrl url, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Sender.Send(Begin(method, url, options), Reader(options), cancellationToken);

    /// <inheritdoc cref="SendAsync(PreparedRequest, RequestOptions?, CancellationToken)"/>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Response Send(PreparedRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Sender.Send(Begin(request, options), Reader(options), cancellationToken);

    [UnsupportedOSPlatform(Unsupported.Browser)]
    internal Response SendJson<T>(HttpMethod method, RequestUrl url, T value, RequestOptions? options, CancellationToken cancellationToken) =>
        Sender.Send(Begin(method, url, options, JsonBody.Of(value)), Reader(options), cancellationToken);
}
