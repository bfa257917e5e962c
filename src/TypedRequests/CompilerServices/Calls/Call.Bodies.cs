namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    /// <summary>Text as the body, in UTF-8; <see langword="null"/> is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="contentType">Its content type, if not <c>text/plain; charset=utf-8</c>.</param>
    public readonly void TextBody(string? text, string? contentType = null) => SetBody(text is null ? null : new StringContent(WholeText.Checked(text, "The body")), contentType);

    /// <summary>Bytes as the body; <see langword="null"/> is none.</summary>
    /// <param name="bytes">The bytes, not copied.</param>
    /// <param name="contentType">Their content type.</param>
    public readonly void BytesBody(byte[]? bytes, string contentType = MediaTypes.Bytes) => SetBody(bytes is null ? null : new BytesBody(bytes), contentType);

    /// <summary>Bytes as the body; <see langword="null"/> is none.</summary>
    /// <param name="bytes">The bytes, not copied.</param>
    /// <param name="contentType">Their content type.</param>
    public readonly void BytesBody(ReadOnlyMemory<byte>? bytes, string contentType = MediaTypes.Bytes) => SetBody(bytes is { } given ? new BytesBody(given) : null, contentType);

    /// <summary>A stream as the body, from where it stands; the caller disposes it. <see langword="null"/> is none.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="contentType">Its content type.</param>
    public readonly void StreamBody(Stream? stream, string contentType = MediaTypes.Bytes) => SetBody(stream is null ? null : new StreamBody(stream), contentType);

    /// <summary>A file of the disk as the body, opened when it is sent; <see langword="null"/> is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="contentType">Its content type.</param>
    public readonly void FileBody(FileInfo? file, string contentType = MediaTypes.Bytes) => SetBody(file is null ? null : new FileBody(file.FullName), contentType);

    /// <summary>Any content as the body, with its own headers; <see langword="null"/> is none.</summary>
    /// <param name="content">The content.</param>
    /// <param name="contentType">Its content type, if not its own.</param>
    public readonly void ContentBody(HttpContent? content, string? contentType = null) => Body(content, contentType);

    /// <summary>A sequence as JSON lines, written while it is sent; <see langword="null"/> is none.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="format">How one is written.</param>
    /// <param name="contentType">Its content type.</param>
    public readonly void JsonLinesBody<T>(IAsyncEnumerable<T>? items, JsonFormat<T> format, string contentType = MediaTypes.JsonLines) =>
        SetBody(items is null ? null : new JsonLinesBody<T>(items, format), contentType);

    /// <summary>A sequence as JSON lines, written while it is sent; <see langword="null"/> is none.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="format">How one is written.</param>
    /// <param name="contentType">Its content type.</param>
    public readonly void JsonLinesBody<T>(IEnumerable<T>? items, JsonFormat<T> format, string contentType = MediaTypes.JsonLines) =>
        SetBody(items is null ? null : new JsonLinesBody<T>(items, format), contentType);

    /// <summary>A field of the form; <see langword="null"/> is left out.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">The field.</param>
    /// <param name="value">Its value, formatted with the invariant culture.</param>
    /// <param name="format">The type's own format.</param>
    public void Form<T>(string name, T value, string? format = null) => (_form ??= []).Add(name, WireText.Format(value, format));

    /// <summary>A collection in the form; null items are dropped.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="name">The field.</param>
    /// <param name="values">The items.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="format">The item's own format.</param>
    public void Form<T>(string name, IEnumerable<T>? values, QueryStyle style, string? format = null) => TypedRequests.CompilerServices.FormFields.Add(_form ??= [], name, FieldText.Of(values, format), style);

    /// <inheritdoc cref="Form{T}(string, IEnumerable{T}?, QueryStyle, string?)"/>
    /// <param name="name">The field.</param>
    /// <param name="values">The items.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="text">An item's text.</param>
    public void Form<T>(string name, IEnumerable<T>? values, QueryStyle style, Func<T, string?> text) => TypedRequests.CompilerServices.FormFields.Add(_form ??= [], name, FieldText.Of(values, text), style);

    /// <summary>A dictionary as the form: a field per entry.</summary>
    /// <typeparam name="TKey">The type of the names.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="map">The entries; an entry's null value is dropped.</param>
    /// <param name="prefix">What stands before each name; one that ends with <c>[</c> is closed after it.</param>
    /// <param name="format">The values' own format.</param>
    public void FormMap<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, string? format = null) =>
        TypedRequests.CompilerServices.FormFields.AddMap(_form ??= [], FieldText.OfMap(map, prefix, value => WireText.Format(value, format)));

    /// <inheritdoc cref="FormMap{TKey, TValue}(IEnumerable{KeyValuePair{TKey, TValue}}?, string, string?)"/>
    /// <param name="map">The entries; an entry's null value is dropped.</param>
    /// <param name="prefix">What stands before each name; one that ends with <c>[</c> is closed after it.</param>
    /// <param name="text">A value's text.</param>
    public void FormMap<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, Func<TValue, string?> text) =>
        TypedRequests.CompilerServices.FormFields.AddMap(_form ??= [], FieldText.OfMap(map, prefix, text));

    /// <summary>A dictionary of collections as the form.</summary>
    /// <typeparam name="TKey">The type of the names.</typeparam>
    /// <typeparam name="TValue">The type of the collections.</typeparam>
    /// <typeparam name="TItem">The type of their items.</typeparam>
    /// <param name="map">The entries.</param>
    /// <param name="prefix">What stands before each name; one that ends with <c>[</c> is closed after it.</param>
    /// <param name="style">How the collections are written.</param>
    /// <param name="text">An item's text; the invariant form without it.</param>
    public void FormLists<TKey, TValue, TItem>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, QueryStyle style, Func<TItem, string?>? text = null)
        where TValue : IEnumerable<TItem>?
    {
        foreach (var (name, values) in FieldText.OfLists(map, prefix, text)) TypedRequests.CompilerServices.FormFields.Add(_form ??= [], name, values, style);
    }

    /// <summary>The place of an object, a list or a map in the form, whose names are known only now.</summary>
    /// <param name="name">What stands before the names; empty for none.</param>
    /// <param name="style">How names are put together.</param>
    public Fields FormFields(string name, QueryStyle style) => new(new FormSink(_form ??= []), style, name);

    /// <summary>Puts the form or the parts together as the body.</summary>
    private readonly void MakeBody()
    {
        if (_parts is not null) (Exchange.Content, Exchange.OwnsContent) = (_parts.ToContent(_form, null), true);
        else if (_form is not null) Exchange.Content = _form.ToContent();
    }
}
