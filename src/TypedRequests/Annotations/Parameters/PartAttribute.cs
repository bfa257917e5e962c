namespace TypedRequests;

/// <summary>The argument is one part of a <c>multipart/form-data</c> body.</summary>
/// <remarks>Text and other plain values become fields; files, bytes and streams become files; anything else becomes a JSON part. A null is left out, and each item of a collection is a part of its own.</remarks>
/// <example>
/// <code>
/// [Post("/photos")]
/// Task&lt;Photo&gt; Upload([Part] FilePart file, [Part] string title, [Part] Exif meta);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/photos");
/// call.Part("file", file);
/// call.Part("title", title);
/// call.JsonPart("meta", meta, ExifFormat.Instance);
/// </code>
/// </example>
/// <param name="name">The part; the parameter's own name by the client's naming policy when left out.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PartAttribute(string? name = null) : Attribute
{
    /// <summary>The part, or <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;

    /// <summary>The file name of bytes and streams.</summary>
    /// <value>The part's name.</value>
    public string? FileName { get; set; }

    /// <summary>The media type of the part.</summary>
    /// <value><c>application/octet-stream</c> for bytes and streams; none for plain values.</value>
    public string? ContentType { get; set; }
}
