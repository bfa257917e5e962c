namespace TypedRequests;

/// <summary>The argument, or the client's property, fills a placeholder of the route.</summary>
/// <example>
/// <code>
/// [Get("/reports/{day}")]
/// Task&lt;Report&gt; GetReport([Path("day", Format = "yyyy-MM-dd")] DateTime date);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/reports/{call.Text(date, "yyyy-MM-dd")}");
/// </code>
/// </example>
/// <param name="name">The placeholder; the parameter's name when left out.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class PathAttribute(string? name = null) : Attribute
{
    /// <summary>The placeholder, or <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;

    /// <summary>A format string of the argument's type, applied with the invariant culture.</summary>
    /// <value><see langword="null"/>: ISO 8601 for dates, round-trip for numbers.</value>
    public string? Format { get; set; }
}
