namespace TypedRequests;

/// <summary>A query parameter: an argument, a value set once on the client, or a constant of a method or of the whole interface.</summary>
/// <remarks>A null is left out, also within a collection; an empty string is sent as <c>k=</c>. An object is flattened by its JSON names, a dictionary by its keys.</remarks>
/// <example>
/// <code>
/// [Get("/search"), Query("type", "code")]
/// Task&lt;Hits&gt; Search(string q, [Query("label", Style = QueryStyle.Csv)] string[]? labels = null, [Query] Filter? filter = null);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/search");
/// call.Query("q", q);
/// call.Query("label", labels, QueryStyle.Csv);
/// call.Query("state", filter?.State);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property, AllowMultiple = true)]
public sealed class QueryAttribute : Attribute
{
    /// <summary>On a parameter or property: sent under its own name, by the client's naming policy.</summary>
    public QueryAttribute()
    {
    }

    /// <summary>On a parameter or property: sent under <paramref name="name"/>.</summary>
    /// <param name="name">The name as sent, before escaping.</param>
    public QueryAttribute(string name) => Name = name;

    /// <summary>On a method or interface: a constant.</summary>
    /// <param name="name">The name as sent, before escaping.</param>
    /// <param name="value">The value; <see langword="null"/> removes what a weaker level says.</param>
    public QueryAttribute(string name, string? value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name, or <see langword="null"/> for the parameter's own.</summary>
    public string? Name { get; }

    /// <summary>The constant, if it is one.</summary>
    public string? Value { get; }

    /// <summary>How a collection or an object is written.</summary>
    /// <value>The client's <see cref="TypedClientAttribute.QueryStyle"/>.</value>
    public QueryStyle Style { get; set; }

    /// <summary>A format string of the argument's type, applied with the invariant culture.</summary>
    public string? Format { get; set; }

    /// <summary>Put before each name that an object or a dictionary is flattened into, for example <c>filter.</c>.</summary>
    public string? Prefix { get; set; }

    /// <summary>Sends a bare name without <c>=</c>: the parameter's own name when a <see cref="bool"/> is true, or the text of a <see cref="string"/>.</summary>
    /// <value><see langword="false"/>.</value>
    public bool Valueless { get; set; }
}
