using System.Buffers;

namespace TypedRequests;

/// <summary>Text that grows on the stack first and in pooled memory after that; dispose returns the memory.</summary>
internal ref struct CharBuffer(Span<char> initial)
{
    private Span<char> _chars = initial;
    private char[]? _rented;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Text => _chars[..Length];

    public readonly Span<char> Written => _chars[..Length];

    public void Append(char value)
    {
        if (Length == _chars.Length) Grow(1);
        _chars[Length++] = value;
    }

    public void Append(scoped ReadOnlySpan<char> value)
    {
        value.CopyTo(Reserve(value.Length));
        Length += value.Length;
    }

    /// <summary>Room for <paramref name="length"/> more characters; <see cref="Advance"/> says how many were written.</summary>
    public Span<char> Reserve(int length)
    {
        if (_chars.Length - Length < length) Grow(length);
        return _chars[Length..];
    }

    public void Advance(int written) => Length += written;

    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
        _rented = null;
        _chars = default;
        Length = 0;
    }

    public override readonly string ToString() => Text.ToString();

    private void Grow(int needed)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + needed, Math.Max(_chars.Length * 2, 256)));
        Text.CopyTo(larger);
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
        _chars = _rented = larger;
    }
}
