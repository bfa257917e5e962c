using System.Buffers;
using System.Text.Json;

namespace TypedRequests;

/// <summary>A writer and what it has written, both used again for the next document.</summary>
internal sealed class JsonPen : IBufferWriter<byte>
{
    // What most bodies fit into, and what a thread may keep; larger ones are written into arrays of the pool.
    private const int Kept = 4096;

    private readonly byte[] _first = new byte[Kept];
    private byte[] _bytes;
    private int _count;

    public JsonPen()
    {
        _bytes = _first;
        Writer = new Utf8JsonWriter(this, new JsonWriterOptions { SkipValidation = true });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>A document is being written, or was when something failed.</summary>
    public bool IsBusy { get; set; }

    /// <summary>What has been written so far.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            Writer.Flush();
            return _bytes.AsSpan(0, _count);
        }
    }

    /// <summary>The document in an array of its own.</summary>
    public byte[] Take()
    {
        Writer.Flush();
        Writer.Reset();
        var document = _bytes.AsSpan(0, _count).ToArray();
        _count = 0;
        if (_bytes != _first)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = _first;
        }

        return document;
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            Grow(sizeHint);
        }

        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private void Grow(int sizeHint)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_bytes.Length * 2, _count + sizeHint)));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        if (_bytes != _first)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
