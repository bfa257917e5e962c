using System.Text.Json;

namespace TypedRequests;

/// <summary>Finds the ends of an array's elements in bytes that arrive in pieces. Each byte is looked at once, however the pieces fall.</summary>
internal sealed class JsonArrayScanner
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 65 }; // the array itself, and 64 within an item
    private JsonReaderState _state = new(s_options);
    private int _scanned;
    private int _itemStart = -1;
    private bool _inArray;

    /// <summary>Whether the array is closed.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The next element's place in the unread bytes; false when it is not there as a whole.</summary>
    /// <exception cref="JsonException">The text is no JSON array.</exception>
    public bool TryFind(ReadOnlySpan<byte> unread, bool isEnd, out Range item)
    {
        item = default;
        var reader = new Utf8JsonReader(unread[_scanned..], isEnd, _state);
        while (reader.Read())
        {
            if (!_inArray)
            {
                if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Expected an array.");
                _inArray = true;
            }
            else if (reader.CurrentDepth == 0)
            {
                IsComplete = true;
            }
            else if (reader.CurrentDepth == 1 && Ends(ref reader))
            {
                item = _itemStart..(_scanned + (int)reader.BytesConsumed);
                _itemStart = -1;
                Remember(ref reader);
                return true;
            }
        }

        Remember(ref reader);
        return false;
    }

    /// <summary>So many bytes of the beginning are gone.</summary>
    public void Consumed(int count)
    {
        _scanned -= count;
        if (_itemStart >= 0) _itemStart -= count;
    }

    /// <summary>How much of the beginning nobody needs any more.</summary>
    public int Done => _itemStart >= 0 ? _itemStart : _scanned;

    private bool Ends(ref Utf8JsonReader reader)
    {
        if (_itemStart < 0) _itemStart = _scanned + (int)reader.TokenStartIndex;
        return reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
    }

    private void Remember(ref Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        _scanned += (int)reader.BytesConsumed;
    }
}
