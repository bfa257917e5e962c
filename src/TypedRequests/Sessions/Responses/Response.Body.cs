using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests;

public partial class Response
{
    private byte[]? _content;
    private string? _text;

    /// <summary>The body's bytes, decoded from their content coding.</summary>
    /// <exception cref="InvalidOperationException">The response is streamed and has not been buffered.</exception>
    public byte[] Content => _content ??= Buffered.ToArray();

    /// <summary>The body as text: by its BOM, else its charset, else UTF-8 if it is valid, else windows-1252 (ISO-8859-1, as browsers read it) for <c>text/*</c>. Malformed bytes are replaced.</summary>
    /// <exception cref="InvalidOperationException">The response is streamed and has not been buffered.</exception>
    public string Text => _text ??= BodyText.Decode(Buffered.Span, ContentType);

    /// <summary>The open, decoded body of a streamed response; the bytes of a buffered one.</summary>
    public Stream Stream => Hop is { IsBuffered: false, Stream: { } open } ? open : new MemoryStream(Content, writable: false);

    /// <summary>The body as a JSON tree; of a name that repeats, the last value.</summary>
    /// <returns>The tree; <see langword="null"/> for JSON's <c>null</c>.</returns>
    /// <exception cref="ResponseFormatException">The body is no JSON.</exception>
    public JsonNode? Json()
    {
        try
        {
            return JsonTree.Read(JsonBytes);
        }
        catch (JsonException malformed)
        {
            throw NotJson(malformed);
        }
    }

    /// <summary>The body as a record, by the reader that was emitted for it.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <exception cref="ResponseFormatException">The body is no JSON, or does not fit.</exception>
    /// <exception cref="InvalidOperationException">No reader is known for the type.</exception>
    public T Json<T>() => Read(JsonFormats.Get<T>());

    /// <summary>The body as a value, by System.Text.Json's contract for it.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="typeInfo">The contract, from a <c>JsonSerializerContext</c>.</param>
    /// <exception cref="ResponseFormatException">The body is no JSON, or does not fit.</exception>
    public T? Json<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        try
        {
            return JsonSerializer.Deserialize(JsonBytes, typeInfo);
        }
        catch (JsonException malformed)
        {
            throw NotJson(malformed);
        }
    }

    /// <summary>The body as a value, by System.Text.Json's reflection.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="ResponseFormatException">The body is no JSON, or does not fit.</exception>
    [RequiresUnreferencedCode("Reads by reflection. Use Json<T>() or Json(JsonTypeInfo<T>) in a trimmed program.")]
    [RequiresDynamicCode("Reads by reflection. Use Json<T>() or Json(JsonTypeInfo<T>) under Native AOT.")]
    public T? Json<T>(JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(JsonBytes, options);
        }
        catch (JsonException malformed)
        {
            throw NotJson(malformed);
        }
    }

    /// <summary>Reads a streamed body into memory, so that <see cref="Content"/>, <see cref="Text"/> and <see cref="Json()"/> can be asked for.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The response itself.</returns>
    /// <exception cref="ResponseTooLargeException">The rest of the body is larger than the call's <c>MaxResponseBytes</c>.</exception>
    public async Task<Response> BufferAsync(CancellationToken cancellationToken = default)
    {
        if (Hop.Stream is { } stream && !Hop.IsBuffered)
        {
            if (BodyBuffer.Announced(Hop.Answer, Hop.Method, Hop.MaxResponseBytes) is { } announced)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
                throw Hop.Failures.TooLarge(Hop.Request, Hop.MaxResponseBytes, announced);
            }

            Hop.Buffer(await BodyBuffer.ReadToEndAsync(stream, Hop.MaxResponseBytes, Hop.Request, Hop.Failures, cancellationToken).ConfigureAwait(false));
        }

        return this;
    }

    private ReadOnlyMemory<byte> Buffered => Hop.IsBuffered
        ? Hop.Body
        : throw new InvalidOperationException("The response is streamed. Read Stream, ReadLinesAsync() or ReadChunksAsync(), or await BufferAsync() first.");

    /// <summary>The body as System.Text.Json wants it: UTF-8 without a mark.</summary>
    private ReadOnlySpan<byte> JsonBytes
    {
        get
        {
            ReadOnlySpan<byte> json = BodyText.Utf8(Buffered, ContentType).Span;
            return JsonEncodings.IsPlain(json) ? json : JsonEncodings.ToUtf8(json);
        }
    }

    internal T Read<T>(JsonFormat<T> format)
    {
        try
        {
            return JsonDocumentReader.Read(BodyText.Utf8(Buffered, ContentType).Span, format);
        }
        catch (JsonException mismatch)
        {
            throw NotJson(mismatch);
        }
    }

    private ResponseFormatException NotJson(JsonException cause) => FormatFailures.Describe(this, cause);
}
