using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Gathers items whose number is not known yet: a few on the stack, more in a pooled array, so that the collection is made once, at its exact size.</summary>
internal ref struct JsonScratch<T>
{
    private Few _few;
    private T[]? _many;
    private int _count;

    [UnscopedRef]
    public readonly ReadOnlySpan<T> Items => _many is null ? ((ReadOnlySpan<T>)_few)[.._count] : _many.AsSpan(0, _count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        var count = _count;
        if (_many is null && count < Few.Length)
        {
            _few[count] = item;
        }
        else
        {
            AddToMany(item);
        }

        _count = count + 1;
    }

    /// <summary>Gives the pooled array back. Not called after a failure: an array that is lost is only not reused.</summary>
    public readonly void Return()
    {
        if (_many is not null)
        {
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            {
                _many.AsSpan(0, _count).Clear();
            }

            ArrayPool<T>.Shared.Return(_many);
        }
    }

    private void AddToMany(T item)
    {
        if (_many is null || _count == _many.Length)
        {
            Grow();
        }

        _many[_count] = item;
    }

    [MemberNotNull(nameof(_many))]
    private void Grow()
    {
        var grown = ArrayPool<T>.Shared.Rent(_count * 4);
        Items.CopyTo(grown);
        Return();
        _many = grown;
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 8;
        private T _first;
    }
}
