namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    /// <inheritdoc cref="JsonAsync"/>
    public readonly T Json<T>(JsonFormat<T> format, CancellationToken cancellationToken = default) =>
        Sender.Send(Ready(JsonType, format), JsonResult<T>.Of(_endpoint, format, isNullable: false), cancellationToken);

    /// <inheritdoc cref="JsonOrNullAsync"/>
    public readonly T? JsonOrNull<T>(JsonFormat<T> format, CancellationToken cancellationToken = default) =>
        Sender.Send<T?>(Ready(JsonType, format), JsonResult<T>.Of(_endpoint, format, isNullable: true)!, cancellationToken); // its nulls are meant

    /// <inheritdoc cref="NoneAsync"/>
    public readonly void None(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), NoResult.Of(_endpoint), cancellationToken);

    /// <inheritdoc cref="TextAsync"/>
    public readonly string Text(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), TextResult.Of(_endpoint), cancellationToken);

    /// <inheritdoc cref="BytesAsync"/>
    public readonly byte[] Bytes(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), BytesResult.Of(_endpoint), cancellationToken);

    /// <inheritdoc cref="StreamAsync"/>
    public readonly Stream Stream(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), StreamResult.Of(_endpoint), cancellationToken);

    /// <inheritdoc cref="ResponseAsync(CancellationToken)"/>
    public readonly Response Response(CancellationToken cancellationToken = default) =>
        Sender.Send(Ready(null), ResponseReader.For(_options is { StreamResponse: true }, throwsOnError: false), cancellationToken);

    /// <inheritdoc cref="ResponseAsync{T}(JsonFormat{T}, CancellationToken)"/>
    public readonly Response<T> Response<T>(JsonFormat<T> format, CancellationToken cancellationToken = default) =>
        Sender.Send(Ready(JsonType, format), ValueResponseResult<T>.Of(_endpoint, format), cancellationToken);

    /// <inheritdoc cref="MessageAsync"/>
    public readonly HttpResponseMessage Message(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), MessageResult.Instance, cancellationToken);
}
