using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests;

/// <summary>A JSON body: UTF-8, <c>application/json</c>, its length known. Written when it is made; may be sent any number of times.</summary>
public sealed class JsonBody : HttpContent, IRequestBody
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly ReadOnlyMemory<byte> _utf8;

    private JsonBody(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        Headers.ContentType = Json;
        _ = Headers.ContentLength; // written down when it is first asked for; several calls may ask at once
    }

    bool IRequestBody.CanReplay => true;

    ReadOnlyMemory<byte>? IRequestBody.Bytes => _utf8;

    /// <summary>A value as JSON, by the writer that was emitted for it.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <param name="value">The value; <see langword="null"/> is JSON's <c>null</c>.</param>
    /// <exception cref="InvalidOperationException">No writer is known for the type.</exception>
    public static JsonBody Of<T>(T value) => value switch
    {
        JsonNode node => new(Write(node.WriteTo)),
        JsonElement element => new(Write((writer, _) => element.WriteTo(writer))),
        null when typeof(JsonNode).IsAssignableFrom(typeof(T)) => new("null"u8.ToArray()),
        _ => Of(value, JsonFormats.Get<T>()),
    };

    /// <summary>A value as JSON, by your own format.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; <see langword="null"/> is JSON's <c>null</c>.</param>
    /// <param name="format">How it is written.</param>
    public static JsonBody Of<T>(T value, JsonFormat<T> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(JsonDocumentWriter.ToBytes(value, format));
    }

    /// <summary>A value as JSON, by System.Text.Json's contract for it.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value; <see langword="null"/> is JSON's <c>null</c>.</param>
    /// <param name="typeInfo">The contract, from a <c>JsonSerializerContext</c>.</param>
    public static JsonBody Of<T>(T value, JsonTypeInfo<T> typeInfo) => new(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo));

    /// <summary>A JSON tree.</summary>
    /// <param name="node">The tree; <see langword="null"/> is no body. JSON's <c>null</c> is <c>JsonBody.Of&lt;JsonNode?&gt;(null)</c>.</param>
    public static implicit operator JsonBody?(JsonNode? node) => node is null ? null : new(Write(node.WriteTo));

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => stream.Write(_utf8.Span);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_utf8, cancellationToken).AsTask();

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _utf8.Length;
        return true;
    }

    private static byte[] Write(Action<Utf8JsonWriter, JsonSerializerOptions?> write)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output)) write(writer, null);
        return output.ToArray();
    }
}
