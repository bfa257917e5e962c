using System.Buffers;

namespace TypedRequests;

/// <summary>The answer's body: in pooled memory while the call lasts, or open.</summary>
internal sealed partial class Exchange
{
    private byte[]? _buffer;
    private int _length;
    private bool _pooled;
    private bool _isBeingRead;
    private bool _detached;
    private Stream? _stream;

    internal ReadOnlyMemory<byte> Body => _buffer.AsMemory(0, _length);

    /// <summary>What the answer says of its body.</summary>
    internal BodyFields Fields { get; set; }

    /// <summary>Whether the body went on after what is kept of it.</summary>
    internal bool Truncated { get; private set; }

    /// <summary>The decoded stream of a response that is handed over open.</summary>
    internal Stream? Stream => _stream;

    /// <summary>Rents pooled memory for a body. Every call, also a failed one, returns it by <see cref="ReturnBody"/>.</summary>
    internal void OpenBody(int size) => (_buffer, _length, _pooled, _isBeingRead) = (ArrayPool<byte>.Shared.Rent(size), 0, true, true);

    /// <summary>No read is under way any more.</summary>
    internal void CloseBody() => _isBeingRead = false;

    /// <summary>Where the body goes on; never empty.</summary>
    internal Memory<byte> FreeBody
    {
        get
        {
            if (_length == _buffer!.Length) GrowBody(_buffer); // open
            return _buffer.AsMemory(_length);
        }
    }

    /// <summary>So many bytes more have been read; returns how many there are.</summary>
    internal int Took(int read) => _length += read;

    internal void Truncate(int length) => (_length, Truncated) = (length, true);

    internal void SetStream(Stream stream) => _stream = stream;

    private void SetBody(ReadOnlyMemory<byte> body)
    {
        _buffer = body.ToArray();
        (_length, _pooled) = (_buffer.Length, false);
    }

    private void GrowBody(byte[] full)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(checked(full.Length * 2));
        full.CopyTo(_buffer, 0);
        ArrayPool<byte>.Shared.Return(full);
    }

    internal void ReturnBody()
    {
        // A read that has failed may not have ended: a foreign stream may still write where it was told to.
        if (_pooled && !_isBeingRead && _buffer is not null) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _length, _pooled, _isBeingRead) = (null, 0, false, false);
    }
}
