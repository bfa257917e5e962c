using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace TypedRequests;

/// <summary>Reads server-sent events, line by line, as WHATWG HTML §9.2.6 interprets an event stream. Holds one event at a time, and of it only what it says.</summary>
/// <param name="body">The stream, which the caller disposes of. The data of one event, and one line, may be as large as its call's <c>MaxResponseBytes</c>.</param>
/// <param name="lastEventId">The last event ID of the connection before; null when there was none.</param>
internal sealed class EventReader(OpenBody body, string? lastEventId) : IDisposable
{
    internal const string DefaultType = "message";
    private const int LongestInterval = 14; // digits: 3,000 years in milliseconds

    private readonly StreamWindow _window = new(body.Stream);
    private readonly long _limit = body.Response.Hop.MaxResponseBytes;
    private byte[] _data = [];
    private int _length;
    private string _type = "";
    private string? _id = lastEventId;
    private string? _newId;
    private TimeSpan? _interval;
    private int _scanned;
    private bool _isFirst = true;
    private bool _skipsLineFeed;

    /// <summary>The data of the event, in UTF-8; of no use after the next read.</summary>
    public ReadOnlySpan<byte> Data => _data.AsSpan(0, Math.Max(0, _length - 1));

    public string Type { get; private set; } = DefaultType;

    /// <summary>The ID that has come with the event, or since the one before it; null when there is none.</summary>
    public string? EventId { get; private set; }

    /// <summary>The interval that the event's own lines have named.</summary>
    public TimeSpan? Interval { get; private set; }

    /// <summary>The ID that counts since the last event, whether that one had data or not; null when no server has ever named one.</summary>
    public string? LastEventId { get; private set; } = lastEventId;

    /// <summary>The interval that the stream has named last, which counts as soon as its line has been read.</summary>
    public TimeSpan? ReconnectionInterval { get; private set; }

    /// <summary>Goes to the next event that has data; <see langword="false"/> at the end of the stream, where an event that was begun is dropped.</summary>
    /// <exception cref="ResponseTooLargeException">An event or a line is larger than the limit.</exception>
    public ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _length = 0;
        return TryRead() ? new(true) : ReadLaterAsync(cancellationToken);
    }

    public void Dispose() => _window.Dispose();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> ReadLaterAsync(CancellationToken cancellationToken)
    {
        while (!_window.IsAll)
        {
            CheckSize(_window.Data.Length);
            await _window.FillAsync(cancellationToken).ConfigureAwait(false);
            if (TryRead()) return true;
        }

        return false;
    }

    /// <summary>Takes lines as far as they have come; true when they complete an event.</summary>
    private bool TryRead()
    {
        while (TryTakeLine(out var end))
            if (Take(end)) return true;
        return false;
    }

    /// <summary>Finds the end of a line. A CR ends one at once: the LF that may follow is passed over when it comes, so that no event waits for it.</summary>
    private bool TryTakeLine(out int end)
    {
        if (_skipsLineFeed && !_window.Data.IsEmpty)
        {
            if (_window.Data[0] == '\n') _window.Consume(1);
            _skipsLineFeed = false;
        }

        end = _window.Data[_scanned..].IndexOfAny((byte)'\n', (byte)'\r');
        if (end >= 0) end += _scanned;
        _scanned = end >= 0 ? 0 : _window.Data.Length;
        return end >= 0;
    }

    /// <summary>Reads the line up to its end; true when it completes an event that has data.</summary>
    private bool Take(int end)
    {
        var line = _window.Data[..end];
        _skipsLineFeed = _window.Data[end] == '\r';
        if (_isFirst && line.StartsWith("\uFEFF"u8)) line = line[3..];
        _isFirst = false;
        var completes = line.IsEmpty && Dispatch();
        if (!line.IsEmpty) Field(line);
        _window.Consume(end + 1);
        return completes;
    }

    private bool Dispatch()
    {
        (LastEventId, Type, Interval) = (_id, _type.Length == 0 ? DefaultType : _type, _interval);
        (_type, _interval) = ("", null);
        if (_length == 0) return false;
        (EventId, _newId) = (_newId, null);
        return true;
    }

    private void Field(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var name = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? default : line[(colon + 1)..];
        if (value is [(byte)' ', ..]) value = value[1..];
        // A line that begins with a colon has no name, and is a comment.
        if (name.SequenceEqual("data"u8)) Append(value);
        else if (name.SequenceEqual("event"u8)) _type = Text(value, Type);
        else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0)) _id = _newId = Text(value, _id);
        else if (name.SequenceEqual("retry"u8) && !value.IsEmpty && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9')) _interval = ReconnectionInterval = Milliseconds(value);
    }

    private void Append(ReadOnlySpan<byte> value)
    {
        var length = _length + value.Length + 1;
        CheckSize(length - 1);
        if (length > _data.Length) Array.Resize(ref _data, Math.Max(length, Math.Max(256, _data.Length * 2)));
        value.CopyTo(_data.AsSpan(_length));
        _data[length - 1] = (byte)'\n';
        _length = length;
    }

    // Types and IDs usually repeat: the same one costs no memory.
    private static string Text(ReadOnlySpan<byte> utf8, string? last) =>
        last is not null && Ascii.Equals(utf8, last) ? last : Encoding.UTF8.GetString(utf8);

    private static TimeSpan Milliseconds(ReadOnlySpan<byte> digits)
    {
        digits = digits.TrimStart((byte)'0');
        return digits.Length > LongestInterval ? TimeSpan.MaxValue : Utf8Parser.TryParse(digits, out long value, out _) ? TimeSpan.FromMilliseconds(value) : TimeSpan.Zero;
    }

    private void CheckSize(int size)
    {
        if (size > _limit) throw new ResponseTooLargeException(_limit) { Request = body.Response.Request };
    }
}
