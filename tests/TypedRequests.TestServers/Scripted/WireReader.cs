using System.Globalization;
using System.Text;

namespace TypedRequests.TestServers;

/// <summary>Reads HTTP/1.1 messages off a stream, by the letter.</summary>
internal sealed class WireReader(Stream stream, CancellationToken stopping)
{
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next head, or null when the peer has closed between two requests.</summary>
    public async Task<WireHead?> ReadHeadAsync()
    {
        var head = new StringBuilder();
        while (await ReadLineAsync() is { } line)
        {
            head.Append(line);
            if (line is "\r\n") return new(head.ToString());
        }

        return head.Length == 0 ? null : throw new InvalidDataException($"The request ends inside its head: '{head}'.");
    }

    public async Task<byte[]> ReadBodyAsync(WireHead head)
    {
        if (!head.IsChunked) return await ReadExactlyAsync(head.ContentLength);
        var body = new List<byte>();
        while (await ReadChunkAsync() is { Length: > 0 } chunk) body.AddRange(chunk);
        return [.. body];
    }

    /// <summary>What was read ahead, then the rest of the stream, written to <paramref name="destination"/> as it comes.</summary>
    public async Task CopyRestAsync(Stream destination)
    {
        while (_start < _end || await FillAsync())
        {
            await destination.WriteAsync(_buffer.AsMemory(_start, _end - _start), stopping);
            await destination.FlushAsync(stopping);
            _start = _end;
        }
    }

    private async Task<byte[]> ReadChunkAsync()
    {
        var size = await ReadLineAsync() ?? throw new InvalidDataException("The request ends before its last chunk.");
        var chunk = await ReadExactlyAsync(int.Parse(size.Split(';')[0].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        string? line;
        do line = await ReadLineAsync();
        while (chunk.Length == 0 && line is not (null or "\r\n")); // trailers
        return chunk;
    }

    private async Task<byte[]> ReadExactlyAsync(int length)
    {
        var bytes = new byte[length];
        for (var read = 0; read < length;)
        {
            if (_start == _end && !await FillAsync()) throw new InvalidDataException($"The request ends after {read} of {length} bytes of its body.");
            var count = Math.Min(length - read, _end - _start);
            _buffer.AsSpan(_start, count).CopyTo(bytes.AsSpan(read));
            (_start, read) = (_start + count, read + count);
        }

        return bytes;
    }

    private async Task<string?> ReadLineAsync()
    {
        var line = new StringBuilder();
        while (_start < _end || await FillAsync())
        {
            var c = (char)_buffer[_start++];
            line.Append(c);
            if (c == '\n') return line.ToString();
        }

        return line.Length == 0 ? null : throw new InvalidDataException($"The request ends inside a line: '{line}'.");
    }

    private async Task<bool> FillAsync()
    {
        _start = 0;
        _end = await stream.ReadAsync(_buffer, stopping);
        return _end > 0;
    }
}
