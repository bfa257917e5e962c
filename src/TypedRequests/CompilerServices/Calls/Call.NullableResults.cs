namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    /// <summary>The body as a number or another value type; null when it is empty, JSON's <c>null</c>, or the status says so.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="format">How it is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ApiException">The status is outside 2xx and not declared as a result.</exception>
    /// <exception cref="ResponseFormatException">The body is no JSON, or does not fit.</exception>
    public readonly Task<T?> JsonValueOrNullAsync<T>(JsonFormat<T> format, CancellationToken cancellationToken = default)
        where T : struct => Sender.SendAsync(Ready(JsonType, format), JsonValueResult<T>.Of(_endpoint, format), cancellationToken);

    /// <inheritdoc cref="JsonValueOrNullAsync"/>
    public readonly T? JsonValueOrNull<T>(JsonFormat<T> format, CancellationToken cancellationToken = default)
        where T : struct => Sender.Send(Ready(JsonType, format), JsonValueResult<T>.Of(_endpoint, format), cancellationToken);

    /// <summary>The body as text; null on 204, and when the status says so.</summary>
    /// <inheritdoc cref="NoneAsync"/>
    public readonly Task<string?> TextOrNullAsync(CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Ready(null), NullableResult<string>.Of(_endpoint, TextResult.Of), cancellationToken);

    /// <inheritdoc cref="TextOrNullAsync"/>
    public readonly string? TextOrNull(CancellationToken cancellationToken = default) =>
        Sender.Send(Ready(null), NullableResult<string>.Of(_endpoint, TextResult.Of), cancellationToken);

    /// <summary>The body's bytes; null on 204, and when the status says so.</summary>
    /// <inheritdoc cref="NoneAsync"/>
    public readonly Task<byte[]?> BytesOrNullAsync(CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Ready(null), NullableResult<byte[]>.Of(_endpoint, BytesResult.Of), cancellationToken);

    /// <inheritdoc cref="BytesOrNullAsync"/>
    public readonly byte[]? BytesOrNull(CancellationToken cancellationToken = default) =>
        Sender.Send(Ready(null), NullableResult<byte[]>.Of(_endpoint, BytesResult.Of), cancellationToken);

    /// <summary>The body as an open stream; null on 204, and when the status says so.</summary>
    /// <inheritdoc cref="NoneAsync"/>
    public readonly Task<Stream?> StreamOrNullAsync(CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Ready(null), NullableResult<Stream>.Of(_endpoint, StreamResult.Of), cancellationToken);

    /// <inheritdoc cref="StreamOrNullAsync"/>
    public readonly Stream? StreamOrNull(CancellationToken cancellationToken = default) =>
        Sender.Send(Ready(null), NullableResult<Stream>.Of(_endpoint, StreamResult.Of), cancellationToken);

    /// <summary>A value, or the error that the API answers with.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TError">The error's type.</typeparam>
    /// <param name="value">How the value is read.</param>
    /// <param name="error">How the error is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ResponseFormatException">A success whose body is no JSON, or does not fit.</exception>
    public readonly Task<ApiResult<T, TError>> ResultAsync<T, TError>(JsonFormat<T> value, JsonFormat<TError> error, CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Ready(JsonType, value, error), ApiResultReader<T, TError>.Of(_endpoint, value, error), cancellationToken);

    /// <inheritdoc cref="ResultAsync"/>
    public readonly ApiResult<T, TError> Result<T, TError>(JsonFormat<T> value, JsonFormat<TError> error, CancellationToken cancellationToken = default) =>
        Sender.Send(Ready(JsonType, value, error), ApiResultReader<T, TError>.Of(_endpoint, value, error), cancellationToken);
}
