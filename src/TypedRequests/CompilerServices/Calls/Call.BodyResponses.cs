namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    /// <summary>The response with its body as text, for every status.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public readonly Task<Response<string>> TextResponseAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), Texts(), cancellationToken);

    /// <inheritdoc cref="TextResponseAsync"/>
    /// <summary>The same; its value is null on 204.</summary>
    public readonly Task<Response<string?>> TextOrNullResponseAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), TextsOrNull(), cancellationToken);

    /// <inheritdoc cref="TextResponseAsync"/>
    public readonly Response<string> TextResponse(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), Texts(), cancellationToken);

    /// <inheritdoc cref="TextOrNullResponseAsync"/>
    public readonly Response<string?> TextOrNullResponse(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), TextsOrNull(), cancellationToken);

    /// <summary>The response with its body's bytes, for every status.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public readonly Task<Response<byte[]>> BytesResponseAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), AllBytes(), cancellationToken);

    /// <inheritdoc cref="BytesResponseAsync"/>
    /// <summary>The same; its value is null on 204.</summary>
    public readonly Task<Response<byte[]?>> BytesOrNullResponseAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), AllBytesOrNull(), cancellationToken);

    /// <inheritdoc cref="BytesResponseAsync"/>
    public readonly Response<byte[]> BytesResponse(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), AllBytes(), cancellationToken);

    /// <inheritdoc cref="BytesOrNullResponseAsync"/>
    public readonly Response<byte[]?> BytesOrNullResponse(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), AllBytesOrNull(), cancellationToken);

    /// <summary>The response with its body as an open, decoded stream, for every status. Disposing of either releases the connection.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public readonly Task<Response<Stream>> StreamResponseAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), Streams(), cancellationToken);

    /// <inheritdoc cref="StreamResponseAsync"/>
    /// <summary>The same; its value is null on 204.</summary>
    public readonly Task<Response<Stream?>> StreamOrNullResponseAsync(CancellationToken cancellationToken = default) => Sender.SendAsync(Ready(null), StreamsOrNull(), cancellationToken);

    /// <inheritdoc cref="StreamResponseAsync"/>
    public readonly Response<Stream> StreamResponse(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), Streams(), cancellationToken);

    /// <inheritdoc cref="StreamOrNullResponseAsync"/>
    public readonly Response<Stream?> StreamOrNullResponse(CancellationToken cancellationToken = default) => Sender.Send(Ready(null), StreamsOrNull(), cancellationToken);

    private readonly BodyResponseResult<string> Texts() => BodyResponseResult<string>.Of(_endpoint, BodyDemand.Whole, static call => Decoded(call), isNullable: false);

    private readonly BodyResponseResult<string?> TextsOrNull() => BodyResponseResult<string?>.Of(_endpoint, BodyDemand.Whole, static call => Decoded(call), isNullable: true);

    private readonly BodyResponseResult<byte[]> AllBytes() => BodyResponseResult<byte[]>.Of(_endpoint, BodyDemand.Whole, static call => call.Body.ToArray(), isNullable: false);

    private readonly BodyResponseResult<byte[]?> AllBytesOrNull() => BodyResponseResult<byte[]?>.Of(_endpoint, BodyDemand.Whole, static call => call.Body.ToArray(), isNullable: true);

    private readonly BodyResponseResult<Stream> Streams() => BodyResponseResult<Stream>.Of(_endpoint, BodyDemand.None, static call => call.Stream!, isNullable: false); // opened, as was demanded

    private readonly BodyResponseResult<Stream?> StreamsOrNull() => BodyResponseResult<Stream?>.Of(_endpoint, BodyDemand.None, static call => call.Stream, isNullable: true);

    private static string Decoded(Exchange call) => BodyText.Decode(call.Body.Span, call.Fields.ContentType);
}
