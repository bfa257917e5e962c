using System.Net.Http.Headers;
using System.Text;

namespace TypedRequests;

/// <summary>One part of a <see cref="MultipartBody"/>: what it holds, and the name and media type it goes by.</summary>
/// <example><code>Files = { ["report"] = FilePart.FromPath("report.csv") with { ContentType = "text/csv" } }</code></example>
public sealed record FilePart
{
    private const string Bytes = "application/octet-stream";

    private readonly Func<HttpContent> _open;
    private readonly string? _contentType;
    private readonly string? _fileName;
    private readonly bool _isFile;

    private FilePart(Func<HttpContent> open, bool isFile = true) => (_open, _isFile) = (open, isFile);

    /// <summary>The file name that the server is told; never a path.</summary>
    /// <value>That of the path or file stream, else the name of the part; none for <see cref="FromContent"/>. Of a path that is set, the last segment counts: servers may write where the name says.</value>
    public string? FileName
    {
        get => _fileName;
        init => _fileName = LastSegment(value);
    }

    /// <summary>The part's media type.</summary>
    /// <value><c>application/octet-stream</c> for a file; that of the content for <see cref="FromContent"/>.</value>
    /// <exception cref="InvalidRequestException">It is not a media type.</exception>
    public string? ContentType
    {
        get => _contentType;
        init => _contentType = value is null ? null : Checked(value);
    }

    /// <summary>More headers of this part, after its content type.</summary>
    /// <value>None.</value>
    public IReadOnlyCollection<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>A file, opened when the body is sent.</summary>
    /// <param name="path">The file; only its last segment is told to the server.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    public static FilePart FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(() => new FileBody(path)) { FileName = Path.GetFileName(path) };
    }

    /// <summary>A stream, sent from where it stands when the call is made.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="fileName">The file name; that of a file stream or of the part when left out.</param>
    /// <param name="ownsStream">Whether the stream is disposed with the request; otherwise it stays the caller's.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static FilePart FromStream(Stream stream, string? fileName = null, bool ownsStream = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead) throw new ArgumentException("The part's stream cannot be read.", nameof(stream));
        return new(() => new StreamBody(stream, ownsStream)) { FileName = fileName ?? (stream is FileStream file ? Path.GetFileName(file.Name) : null) };
    }

    /// <summary>Bytes.</summary>
    /// <param name="bytes">The bytes, not copied.</param>
    /// <param name="fileName">The file name; that of the part when left out.</param>
    /// <returns>The part.</returns>
    public static FilePart FromBytes(ReadOnlyMemory<byte> bytes, string? fileName = null) => new(() => new BytesBody(bytes)) { FileName = fileName };

    /// <summary>Text as a file, in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">The file name; that of the part when left out.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static FilePart FromText(string text, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(Encoding.UTF8.GetBytes(WholeText.Checked(text, "The part's text")), fileName);
    }

    /// <summary>A part that is no file, unless it is given a file name: any content with its own headers, such as JSON.</summary>
    /// <param name="content">The content; it stays the caller's, so that the part may serve several calls.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static FilePart FromContent(HttpContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(() => content, isFile: false) { ContentType = content.Headers.ContentType?.ToString(), IsShared = true };
    }

    /// <summary>A stream as a part; it stays the caller's.</summary>
    /// <param name="stream">The stream.</param>
    public static implicit operator FilePart(Stream stream) => FromStream(stream);

    /// <summary>Bytes as a part.</summary>
    /// <param name="bytes">The bytes, not copied.</param>
    public static implicit operator FilePart(byte[] bytes) => FromBytes(bytes);

    /// <summary>Bytes as a part.</summary>
    /// <param name="bytes">The bytes, not copied.</param>
    public static implicit operator FilePart(ReadOnlyMemory<byte> bytes) => FromBytes(bytes);

    /// <summary>A form field: text without a file name and a media type.</summary>
    internal static FilePart Field(string value) => new(() => new BytesBody(Encoding.UTF8.GetBytes(WholeText.Checked(value, "The field's value"))), isFile: false);

    /// <summary>Whether the stream of <see cref="Open"/> is disposed by its owner, not here.</summary>
    internal bool IsShared { get; private init; }

    /// <summary>The content; disposed with the request unless it is shared.</summary>
    internal HttpContent Open() => _open();

    internal string? FileNameFor(string partName) => FileName ?? (_isFile ? partName : null);

    internal string? ContentTypeOrDefault => ContentType ?? (_isFile ? Bytes : null);

    // Both separators on every system: the server may run on another one.
    private static string? LastSegment(string? name)
    {
        var last = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return last is null or "" or "." or ".." ? null : last;
    }

    private static string Checked(string contentType) =>
        contentType.AsSpan().IndexOfAny('\r', '\n') < 0 && MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
            ? type.ToString()
            : throw new InvalidRequestException("The ContentType of a part is no media type. Write one, as in \"text/csv\" or \"text/plain; charset=utf-8\"; it is one line.");
}
