namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    private const string JsonType = "application/json";

    /// <summary>The body as a value; an empty one, or JSON's <c>null</c>, is an error.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="format">How it is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ApiException">The status is outside 2xx and not declared as a result.</exception>
    /// <exception cref="ResponseFormatException">The body is no JSON, or does not fit.</exception>
    public readonly Task<T> JsonAsync<T>(JsonFormat<T> format, CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Ready(JsonType, format), JsonResult<T>.Of(_endpoint, format, isNullable: false), cancellationToken);

    /// <summary>The body as a value, or the default: when it is empty, JSON's <c>null</c>, or the status says so.</summary>
    /// <inheritdoc cref="JsonAsync"/>
    public readonly Task<T?> JsonOrNullAsync<T>(JsonFormat<T> format, CancellationToken cancellationToken = default) =>
        Sender.SendAsync<T?>(Ready(JsonType, format), JsonResult<T>.Of(_endpoint, format, isNullable: true)!, cancellationToken); // its nulls are meant

    /// <summary>Nothing but success.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ApiException">The status is outside 2xx and not declared as a result.</exception>
    public readonly Task NoneAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), NoResult.Of(_endpoint), cancellationToken);

    /// <summary>The body as text.</summary>
    /// <inheritdoc cref="NoneAsync"/>
    public readonly Task<string> TextAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), TextResult.Of(_endpoint), cancellationToken);

    /// <summary>The body's bytes.</summary>
    /// <inheritdoc cref="NoneAsync"/>
    public readonly Task<byte[]> BytesAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), BytesResult.Of(_endpoint), cancellationToken);

    /// <summary>The body as an open, decoded stream; disposing it lets go of the connection.</summary>
    /// <inheritdoc cref="NoneAsync"/>
    public readonly Task<Stream> StreamAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), StreamResult.Of(_endpoint), cancellationToken);

    /// <summary>The response, for every status.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public readonly Task<Response> ResponseAsync(CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Ready(null), ResponseReader.For(_options is { StreamResponse: true }, throwsOnError: false), cancellationToken);

    /// <summary>The response with its value, for every status.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="format">How it is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public readonly Task<Response<T>> ResponseAsync<T>(JsonFormat<T> format, CancellationToken cancellationToken = default) =>
        Sender.SendAsync(Ready(JsonType, format), ValueResponseResult<T>.Of(_endpoint, format), cancellationToken);

    /// <summary>The transport's own message, its body buffered and decoded, for every status.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public readonly Task<HttpResponseMessage> MessageAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), MessageResult.Instance, cancellationToken);

    /// <summary>The request, made and not sent.</summary>
    public readonly PreparedRequest Prepare() => Sender.Prepare(Ready(null));

    private readonly Exchange Ready(string? accept, JsonFormat? result = null, JsonFormat? error = null)
    {
        if (WatchedCall.IsUsed) WatchedCall.Describe(Exchange, result, error);
        Exchange.DefaultAccept = accept;
        MakeBody();
        _session.Apply(Exchange, _options);
        if (Exchange.Content is { } content && _endpoint.Compression is { } encoding) Exchange.Content = CompressedBody.Compress(content, encoding);
        return Exchange;
    }
}
