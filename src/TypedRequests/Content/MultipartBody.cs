using System.Collections;

namespace TypedRequests;

/// <summary>A body of several parts, sent as <c>multipart/form-data</c> (RFC 7578): files and fields in the order added.</summary>
/// <example><code>await session.PostAsync("/photos", new() { Form = { ["title"] = title }, Files = { ["photo"] = FilePart.FromPath(path) } });</code></example>
public sealed class MultipartBody : IEnumerable<KeyValuePair<string, FilePart>>
{
    private readonly List<KeyValuePair<string, FilePart>> _parts = [];

    /// <summary>How many parts there are.</summary>
    public int Count => _parts.Count;

    /// <summary>The first part of a name.</summary>
    /// <param name="name">The part, case-sensitive.</param>
    /// <value><see langword="null"/> when there is none; setting replaces every part of the name, setting <see langword="null"/> removes them.</value>
    public FilePart? this[string name]
    {
        get => _parts.Find(part => part.Key == name).Value;
        set
        {
            ArgumentNullException.ThrowIfNull(name);
            int first = _parts.FindIndex(part => part.Key == name);
            _parts.RemoveAll(part => part.Key == name);
            if (value is not null) _parts.Insert(first < 0 ? _parts.Count : first, new(name, value));
        }
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The part, case-sensitive; names may repeat.</param>
    /// <param name="part">The file; <see langword="null"/> is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public void Add(string name, FilePart? part)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (part is not null) _parts.Add(new(name, part));
    }

    /// <summary>Adds a field: a part without file name and media type.</summary>
    /// <param name="name">The part, case-sensitive; names may repeat.</param>
    /// <param name="value">The value, sent as UTF-8; <see langword="null"/> is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public void Add(string name, string? value) => Add(name, value is null ? null : FilePart.Field(value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FilePart>> GetEnumerator() => _parts.GetEnumerator();

    /// <summary>The parts as they stand now, as a body with a boundary of its own.</summary>
    /// <returns>A body with its length, if every part has one; it may be sent again if every part may.</returns>
    public HttpContent ToContent() => ToContent(null, null);

    /// <summary>The body with the fields of a form before its parts.</summary>
    /// <param name="form">The fields.</param>
    /// <param name="contentType">Another multipart media type; a boundary is appended unless it names one.</param>
    /// <exception cref="InvalidRequestException">The media type is not multipart, its boundary cannot be one, or a part's header cannot be sent.</exception>
    internal HttpContent ToContent(FormBody? form, string? contentType)
    {
        MultipartBoundary boundary = MultipartBoundary.For(contentType);
        var content = new MultipartBodyContent(boundary);
        foreach ((string name, string? value) in form ?? []) content.Add(name, FilePart.Field(value!));
        foreach ((string name, FilePart part) in _parts) content.Add(name, part);
        return content;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
