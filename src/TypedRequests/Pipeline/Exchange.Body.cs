using System.Buffers;

namespace TypedRequests;

/// <summary>The answer's body: in pooled memory while the call lasts, or open.</summary>
internal sealed partial class Exchange
{
    private byte[]? _buffer;
    private int _length;
    private bool _pooled;
    private bool _detached;
    private Stream? _stream;

    internal ReadOnlyMemory<byte> Body => _buffer.AsMemory(0, _length);

    /// <summary>Whether the body went on after what is kept of it.</summary>
    internal bool Truncated { get; set; }

    /// <summary>The decoded stream of a response that is handed over open.</summary>
    internal Stream? Stream => _stream;

    internal void SetPooledBody(byte[] buffer, int length) => (_buffer, _length, _pooled) = (buffer, length, true);

    internal void SetStream(Stream stream) => _stream = stream;

    private void SetBody(ReadOnlyMemory<byte> body)
    {
        _buffer = body.ToArray();
        (_length, _pooled) = (_buffer.Length, false);
    }

    internal void ReturnBody()
    {
        if (_pooled && _buffer is not null) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _length, _pooled) = (null, 0, false);
    }
}
