using System.ComponentModel;
using System.Text;

namespace TypedRequests.CompilerServices;

/// <summary>The JSON names of a record's members or of an enum's values. Emitted code finds most names by itself; what it misses comes here.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonNames
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly int[][] _byLength;

    /// <summary>Creates the table.</summary>
    /// <param name="names">The names; a name's place is its number.</param>
    public JsonNames(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _byLength = new int[_utf8.Length == 0 ? 0 : _utf8.Max(static name => name.Length) + 1][];
        foreach (var sameLength in Enumerable.Range(0, names.Length).GroupBy(i => _utf8[i].Length))
        {
            _byLength[sameLength.Key] = [.. sameLength];
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name with a number.</summary>
    /// <param name="index">The number.</param>
    public string this[int index] => _names[index];

    /// <summary>Whether a name has a number. Most servers write members in one order, so that the next one is a good guess.</summary>
    /// <param name="index">The number; may be one too many.</param>
    /// <param name="name">The name, unescaped UTF-8.</param>
    public bool Is(int index, ReadOnlySpan<byte> name) => (uint)index < (uint)_utf8.Length && name.SequenceEqual(_utf8[index]);

    /// <summary>The number of a name, looked up exactly and then ignoring case; -1 when there is none.</summary>
    /// <param name="name">The name, unescaped UTF-8.</param>
    public int Find(ReadOnlySpan<byte> name)
    {
        var exact = FindExactly(name);
        return exact >= 0 ? exact : FindIgnoringCase(name);
    }

    /// <summary>The number of a name, with case; -1 when there is none.</summary>
    /// <param name="name">The name, unescaped UTF-8.</param>
    public int FindExactly(ReadOnlySpan<byte> name)
    {
        foreach (var i in Candidates(name.Length))
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The number of a name, ignoring case; -1 when there is none.</summary>
    /// <param name="name">The name, unescaped UTF-8, that no member has exactly.</param>
    public int FindIgnoringCase(ReadOnlySpan<byte> name) => FindIgnoringCase(name, default(ReadOnlySpan<ulong>));

    /// <summary>As <see cref="FindIgnoringCase(ReadOnlySpan{byte})"/>, among the names that have not been there.</summary>
    /// <param name="name">The name, unescaped UTF-8, that no member has exactly.</param>
    /// <param name="seen">A bit for each name that has been there.</param>
    public int FindIgnoringCase(ReadOnlySpan<byte> name, ulong seen) => FindIgnoringCase(name, new ReadOnlySpan<ulong>(in seen));

    /// <inheritdoc cref="FindIgnoringCase(ReadOnlySpan{byte}, ulong)"/>
    public int FindIgnoringCase(ReadOnlySpan<byte> name, ReadOnlySpan<ulong> seen)
    {
        foreach (var i in Candidates(name.Length))
        {
            if (Ascii.EqualsIgnoreCase(name, _utf8[i]) && !IsSeen(i, seen))
            {
                return i;
            }
        }

        return Ascii.IsValid(name) ? -1 : FindBeyondAscii(Encoding.UTF8.GetString(name), seen);
    }

    // Outside ASCII two cases of a letter may differ in length.
    private int FindBeyondAscii(string name, ReadOnlySpan<ulong> seen)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i].Equals(name, StringComparison.OrdinalIgnoreCase) && !IsSeen(i, seen))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSeen(int index, ReadOnlySpan<ulong> seen) => index / 64 < seen.Length && (seen[index / 64] >> index % 64 & 1) != 0;

    private ReadOnlySpan<int> Candidates(int length) => (uint)length < (uint)_byLength.Length ? _byLength[length] : default;
}
