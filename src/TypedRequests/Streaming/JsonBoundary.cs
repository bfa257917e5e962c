using System.Buffers;

namespace TypedRequests;

/// <summary>
/// Finds where a JSON value ends without reading it: brackets outside of strings are counted. Goes on where it stopped when more bytes have come, so that each
/// byte is looked at once. Invalid JSON is found when the value is read.
/// </summary>
internal struct JsonBoundary
{
    private const int Deepest = 64;

    private static readonly SearchValues<byte> s_structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> s_endOfScalar = SearchValues.Create(",]} \t\r\n"u8);

    private int _scanned;
    private int _depth;
    private bool _inString;

    /// <summary>The length of the value that <paramref name="data"/> starts with, or -1 while its end has not come.</summary>
    public int Find(ReadOnlySpan<byte> data, bool isAll)
    {
        var length = data[0] is (byte)'{' or (byte)'[' or (byte)'"' ? FindStructure(data) : FindScalar(data);
        return length < 0 && isAll ? data.Length : length;
    }

    private int FindScalar(ReadOnlySpan<byte> data)
    {
        var end = data[_scanned..].IndexOfAny(s_endOfScalar);
        if (end < 0)
        {
            _scanned = data.Length;
            return -1;
        }

        return _scanned + end;
    }

    private int FindStructure(ReadOnlySpan<byte> data)
    {
        while (_scanned < data.Length)
        {
            if (!(_inString ? PassString(data) : PassStructure(data)))
            {
                return -1;
            }

            // Too deep is found at once, not after all of it has been gathered.
            if ((_depth == 0 && !_inString) || _depth > Deepest)
            {
                return _scanned;
            }
        }

        return -1;
    }

    private bool PassStructure(ReadOnlySpan<byte> data)
    {
        var next = data[_scanned..].IndexOfAny(s_structure);
        if (next < 0)
        {
            _scanned = data.Length;
            return false;
        }

        _scanned += next + 1;
        switch (data[_scanned - 1])
        {
            case (byte)'"': _inString = true; break;
            case (byte)'{' or (byte)'[': _depth++; break;
            default: _depth--; break;
        }

        return true;
    }

    private bool PassString(ReadOnlySpan<byte> data)
    {
        var next = data[_scanned..].IndexOfAny((byte)'"', (byte)'\\');
        if (next < 0)
        {
            _scanned = data.Length;
            return false;
        }

        _scanned += next;
        if (data[_scanned] == '"')
        {
            _inString = false;
            _scanned++;
            return true;
        }

        // The escaped character goes with its backslash, or waits with it.
        if (_scanned + 1 == data.Length)
        {
            return false;
        }

        _scanned += 2;
        return true;
    }
}
