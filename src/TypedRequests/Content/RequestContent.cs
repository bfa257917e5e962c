namespace TypedRequests;

/// <summary>A body given as it is: text, bytes, a stream or any <see cref="HttpContent"/>. Each converts implicitly.</summary>
/// <remarks>Text goes out as UTF-8 with <c>text/plain; charset=utf-8</c>; bytes and streams carry no content type unless <c>RequestOptions.ContentType</c> gives one.</remarks>
public readonly struct RequestContent
{
    private RequestContent(HttpContent? content) => Content = content;

    internal HttpContent? Content { get; }

    /// <summary>Text, sent as UTF-8.</summary>
    /// <param name="text">The text; <see langword="null"/> is no body.</param>
    public static implicit operator RequestContent(string? text) => new(text is null ? null : Measured(new StringContent(text)));

    /// <summary>Bytes, sent as they are.</summary>
    /// <param name="bytes">The bytes, not copied; <see langword="null"/> is no body.</param>
    public static implicit operator RequestContent(byte[]? bytes) => new(bytes is null ? null : Measured(new ByteArrayContent(bytes)));

    /// <summary>Bytes, sent as they are.</summary>
    /// <param name="bytes">The bytes, not copied.</param>
    public static implicit operator RequestContent(ReadOnlyMemory<byte> bytes) => new(Measured(new ReadOnlyMemoryContent(bytes)));

    /// <summary>A stream, sent from where it stands: with its remaining length if it can seek, else in chunks. The caller disposes it.</summary>
    /// <param name="stream">The stream; <see langword="null"/> is no body.</param>
    public static implicit operator RequestContent(Stream? stream) => new(stream is null ? null : new StreamBody(stream));

    /// <summary>Any content, with its own headers.</summary>
    /// <param name="content">The content; <see langword="null"/> is no body.</param>
    public static implicit operator RequestContent(HttpContent? content) => new(content);

    // A body's length is written down among its headers when it is first asked for; several calls may ask at once.
    private static HttpContent Measured(HttpContent content)
    {
        _ = content.Headers.ContentLength;
        return content;
    }
}
