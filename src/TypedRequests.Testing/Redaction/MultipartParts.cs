using System.Text;

namespace TypedRequests;

/// <summary>A multipart body (RFC 2046 §5.1), taken apart at its boundary.</summary>
internal sealed class MultipartParts
{
    private readonly string _boundary;

    private MultipartParts(string boundary, List<MultipartPart> items) => (_boundary, Items) = (boundary, items);

    internal List<MultipartPart> Items { get; }

    /// <summary>The parts; null when the body is not multipart, or is not whole.</summary>
    internal static MultipartParts? TryRead(byte[] bytes, string? contentType)
    {
        if (!HarText.MediaType(contentType).StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || HarText.Parameter(contentType, "boundary") is not { Length: > 0 } boundary) return null;
        var items = new List<MultipartPart>();
        var line = Encoding.UTF8.GetBytes("\r\n--" + boundary);
        var at = bytes.AsSpan().StartsWith(line.AsSpan(2)) ? line.Length - 2 : IndexOf(bytes, line, 0) is >= 0 and var first ? first + line.Length : -1;
        while (at >= 0 && !bytes.AsSpan(at).StartsWith("--"u8))
        {
            if (IndexOf(bytes, line, at) is not (>= 0 and var end) || Part(bytes.AsSpan(at, end - at)) is not { } part) return null;
            items.Add(part);
            at = end + line.Length;
        }

        return at < 0 ? null : new(boundary, items);
    }

    /// <summary>The body anew, from other parts.</summary>
    internal byte[] Rewrite(Func<MultipartPart, MultipartPart> change)
    {
        using var body = new MemoryStream();
        foreach (var part in Items.Select(change))
        {
            body.Write(Encoding.UTF8.GetBytes($"--{_boundary}\r\n{part.Head}\r\n\r\n"));
            body.Write(part.Content);
            body.Write("\r\n"u8);
        }

        body.Write(Encoding.UTF8.GetBytes($"--{_boundary}--\r\n"));
        return body.ToArray();
    }

    private static MultipartPart? Part(ReadOnlySpan<byte> bytes)
    {
        // After the boundary comes its line's end; a part without header lines begins with an empty one.
        var start = bytes.IndexOf("\r\n"u8) + 2;
        if (start < 2) return null;
        bytes = bytes[start..];
        if (bytes.StartsWith("\r\n"u8)) return new("", bytes[2..].ToArray());
        var head = bytes.IndexOf("\r\n\r\n"u8);
        return head < 0 ? null : new(Encoding.UTF8.GetString(bytes[..head]), bytes[(head + 4)..].ToArray());
    }

    private static int IndexOf(byte[] bytes, byte[] sought, int start) => bytes.AsSpan(start).IndexOf(sought) is >= 0 and var found ? start + found : -1;
}
