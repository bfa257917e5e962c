namespace TypedRequests;

/// <summary>A request header: an argument, a value set once on the client, or a constant of a method or of the whole interface.</summary>
/// <remarks>A null argument leaves weaker levels alone; a null constant removes. A collection is joined with a comma. A value with CR, LF or another control character is refused before anything is sent.</remarks>
/// <example>
/// <code>
/// [Get("/data"), Header("Accept", "text/csv")]
/// Task&lt;string&gt; GetData([Header("If-None-Match")] string? etag = null, [Header] IReadOnlyDictionary&lt;string, string&gt;? more = null);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/data");
/// call.Header("If-None-Match", etag);
/// call.Headers(more);
/// return call.TextAsync();
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property, AllowMultiple = true)]
public sealed class HeaderAttribute : Attribute
{
    /// <summary>On a parameter that is a dictionary: its entries are headers.</summary>
    public HeaderAttribute()
    {
    }

    /// <summary>On a parameter or property: the header's value.</summary>
    /// <param name="name">The header, an RFC 9110 token.</param>
    public HeaderAttribute(string name) => Name = name;

    /// <summary>On a method or interface: a constant.</summary>
    /// <param name="name">The header, an RFC 9110 token.</param>
    /// <param name="value">The value; <see langword="null"/> removes what a weaker level says.</param>
    public HeaderAttribute(string name, string? value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The header, or <see langword="null"/> for a dictionary.</summary>
    public string? Name { get; }

    /// <summary>The constant, if it is one.</summary>
    public string? Value { get; }

    /// <summary>A format string of the argument's type, applied with the invariant culture.</summary>
    /// <value><see langword="null"/>: ISO 8601 for dates, but the date of HTTP in the headers that have one, such as <c>If-Modified-Since</c> (RFC 9110, section 5.6.7).</value>
    public string? Format { get; set; }
}
