namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    /// <summary>A file; <see langword="null"/> is left out.</summary>
    /// <param name="name">The part.</param>
    /// <param name="file">The file.</param>
    public void Part(string name, FilePart? file) => (_parts ??= []).Add(name, file);

    /// <summary>A stream as a file; the caller disposes it. <see langword="null"/> is left out.</summary>
    /// <param name="name">The part.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="fileName">The file name, if not the part's.</param>
    /// <param name="contentType">The media type, if not <c>application/octet-stream</c>.</param>
    public void Part(string name, Stream? stream, string? fileName = null, string? contentType = null) =>
        Part(name, stream is null ? null : FilePart.FromStream(stream, fileName) with { ContentType = contentType });

    /// <summary>Bytes as a file; <see langword="null"/> is left out.</summary>
    /// <param name="name">The part.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fileName">The file name, if not the part's.</param>
    /// <param name="contentType">The media type, if not <c>application/octet-stream</c>.</param>
    public void Part(string name, byte[]? bytes, string? fileName = null, string? contentType = null) =>
        Part(name, bytes is null ? null : FilePart.FromBytes(bytes, fileName) with { ContentType = contentType });

    /// <summary>Bytes as a file; <see langword="null"/> is left out.</summary>
    /// <param name="name">The part.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fileName">The file name, if not the part's.</param>
    /// <param name="contentType">The media type, if not <c>application/octet-stream</c>.</param>
    public void Part(string name, ReadOnlyMemory<byte>? bytes, string? fileName = null, string? contentType = null) =>
        Part(name, bytes is { } given ? FilePart.FromBytes(given, fileName) with { ContentType = contentType } : null);

    /// <summary>Several files under one name.</summary>
    /// <param name="name">The part.</param>
    /// <param name="files">The files.</param>
    public void Parts(string name, IEnumerable<FilePart?>? files)
    {
        _parts ??= [];
        foreach (var file in files ?? []) Part(name, file);
    }

    /// <summary>Several streams as files under one name; the caller disposes them.</summary>
    /// <param name="name">The part.</param>
    /// <param name="streams">The streams.</param>
    /// <param name="fileName">The file name, if not the part's.</param>
    /// <param name="contentType">The media type, if not <c>application/octet-stream</c>.</param>
    public void Parts(string name, IEnumerable<Stream?>? streams, string? fileName = null, string? contentType = null)
    {
        _parts ??= [];
        foreach (var stream in streams ?? []) Part(name, stream, fileName, contentType);
    }

    /// <summary>Several byte arrays as files under one name.</summary>
    /// <param name="name">The part.</param>
    /// <param name="files">The bytes of each.</param>
    /// <param name="fileName">The file name, if not the part's.</param>
    /// <param name="contentType">The media type, if not <c>application/octet-stream</c>.</param>
    public void Parts(string name, IEnumerable<byte[]?>? files, string? fileName = null, string? contentType = null)
    {
        _parts ??= [];
        foreach (var bytes in files ?? []) Part(name, bytes, fileName, contentType);
    }

    /// <summary>A field: a part without a file name. <see langword="null"/> is left out.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The part.</param>
    /// <param name="value">Its value, formatted with the invariant culture.</param>
    /// <param name="text">A value's text; the invariant form without it.</param>
    /// <param name="contentType">The media type, if any.</param>
    public void Field<T>(string name, T value, Func<T, string?>? text = null, string? contentType = null)
    {
        _parts ??= [];
        if (value is not null && (text is null ? WireText.Format(value) : text(value)) is { } written) Part(name, FilePart.Field(written) with { ContentType = contentType });
    }

    /// <summary>A field for each item, under one name.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="name">The part.</param>
    /// <param name="values">The values; null items are dropped.</param>
    /// <param name="text">A value's text; the invariant form without it.</param>
    /// <param name="contentType">The media type, if any.</param>
    public void Fields<T>(string name, IEnumerable<T>? values, Func<T, string?>? text = null, string? contentType = null)
    {
        _parts ??= [];
        foreach (var value in values ?? []) Field(name, value, text, contentType);
    }

    /// <summary>A JSON part; <see langword="null"/> is left out.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The part.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="contentType">The media type, if not <c>application/json</c>.</param>
    public void JsonPart<T>(string name, T? value, JsonFormat<T> format, string? contentType = null)
    {
        _parts ??= [];
        if (value is null) return;
        var part = FilePart.FromContent(TypedRequests.JsonBody.Of(value, format));
        Part(name, contentType is null ? part : part with { ContentType = contentType });
    }

    /// <inheritdoc cref="JsonPart{T}(string, T, JsonFormat{T}, string?)"/>
    public void JsonPart<T>(string name, T? value, JsonFormat<T> format, string? contentType = null)
        where T : struct
    {
        _parts ??= [];
        if (value is { } given) JsonPart(name, given, format, contentType);
    }

    /// <summary>A file of the disk, opened when the body is sent; <see langword="null"/> is left out.</summary>
    /// <param name="name">The part.</param>
    /// <param name="file">The file.</param>
    /// <param name="fileName">The file name, if not the file's own.</param>
    /// <param name="contentType">The media type, if not <c>application/octet-stream</c>.</param>
    public void Part(string name, FileInfo? file, string? fileName = null, string? contentType = null) =>
        Part(name, file is null ? null : FilePart.FromPath(file.FullName) with { FileName = fileName ?? file.Name, ContentType = contentType });

    /// <summary>Several files of the disk under one name.</summary>
    /// <param name="name">The part.</param>
    /// <param name="files">The files.</param>
    /// <param name="fileName">The file name, if not each file's own.</param>
    /// <param name="contentType">The media type, if not <c>application/octet-stream</c>.</param>
    public void Parts(string name, IEnumerable<FileInfo?>? files, string? fileName = null, string? contentType = null)
    {
        _parts ??= [];
        foreach (var file in files ?? []) Part(name, file, fileName, contentType);
    }

    /// <summary>A dictionary of files: a part for each, under its key.</summary>
    /// <typeparam name="T">A <see cref="FilePart"/>, a stream, bytes or a <see cref="FileInfo"/>.</typeparam>
    /// <param name="files">The files by name; null ones are left out.</param>
    public void PartMap<T>(IEnumerable<KeyValuePair<string, T>>? files)
    {
        _parts ??= [];
        foreach (var (name, file) in files ?? [])
        {
            Part(name, file switch
            {
                FilePart part => part,
                Stream stream => FilePart.FromStream(stream),
                byte[] bytes => FilePart.FromBytes(bytes),
                ReadOnlyMemory<byte> bytes => FilePart.FromBytes(bytes),
                FileInfo info => FilePart.FromPath(info.FullName),
                _ => null,
            });
        }
    }

    /// <summary>A dictionary of plain values: a field for each, under its key.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="fields">The values by name; null ones are left out.</param>
    /// <param name="text">A value's text; the invariant form without it.</param>
    public void FieldMap<T>(IEnumerable<KeyValuePair<string, T>>? fields, Func<T, string?>? text = null)
    {
        _parts ??= [];
        foreach (var (name, value) in fields ?? []) Field(name, value, text);
    }

    /// <summary>A dictionary of anything else: a JSON part for each, under its key.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values by name; null ones are left out.</param>
    /// <param name="format">How a value is written.</param>
    /// <param name="contentType">The media type of each, if not <c>application/json</c>.</param>
    public void JsonPartMap<T>(IEnumerable<KeyValuePair<string, T>>? values, JsonFormat<T> format, string? contentType = null)
    {
        _parts ??= [];
        foreach (var (name, value) in values ?? []) JsonPart<T>(name, value, format, contentType);
    }
}
