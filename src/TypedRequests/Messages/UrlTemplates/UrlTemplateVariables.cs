using System.Collections;

namespace TypedRequests;

/// <summary>The values of a <see cref="UrlTemplate"/>'s variables: texts, lists and maps. Values are formatted with the invariant culture.</summary>
/// <example><code>template.Expand(new() { { "owner", "psf" }, { "labels", ["bug", "help wanted"] }, { "page", 2 } })</code></example>
public sealed class UrlTemplateVariables : IEnumerable<string>
{
    private readonly Dictionary<string, UrlTemplateValue> _values = new(StringComparer.Ordinal);

    /// <summary>Sets a variable to a text.</summary>
    /// <param name="name">The variable as the template spells it, case-sensitive.</param>
    /// <value><see langword="null"/> leaves the variable undefined.</value>
    public string? this[string name]
    {
        set => Set(name, value is null ? null : new UrlTemplateValue(value));
    }

    /// <summary>Sets a variable to a text.</summary>
    /// <param name="name">The variable as the template spells it, case-sensitive.</param>
    /// <param name="value">The text; <see langword="null"/> leaves the variable undefined.</param>
    public void Add(string name, string? value) => this[name] = value;

    /// <summary>Sets a variable to a number, a date or any other value that formats itself.</summary>
    /// <param name="name">The variable as the template spells it, case-sensitive.</param>
    /// <param name="value">The value; <see langword="null"/> leaves the variable undefined.</param>
    public void Add(string name, IFormattable? value) => this[name] = WireText.Format(value);

    /// <summary>Sets a variable to a truth value.</summary>
    /// <param name="name">The variable as the template spells it, case-sensitive.</param>
    /// <param name="value">The value: <c>true</c> or <c>false</c>.</param>
    public void Add(string name, bool value) => this[name] = WireText.Format(value);

    /// <summary>Sets a variable to a list.</summary>
    /// <param name="name">The variable as the template spells it, case-sensitive.</param>
    /// <param name="items">The items; <see langword="null"/> ones are left out, an empty list is undefined.</param>
    public void Add(string name, IEnumerable<string?>? items) => Set(name, items is null ? null : new UrlTemplateValue([.. items.OfType<string>()]));

    /// <summary>Sets a variable to a map.</summary>
    /// <param name="name">The variable as the template spells it, case-sensitive.</param>
    /// <param name="pairs">Names and values in order; <see langword="null"/> values are left out, an empty map is undefined.</param>
    public void Add(string name, IEnumerable<KeyValuePair<string, string?>>? pairs) =>
        Set(name, pairs is null ? null : new UrlTemplateValue([.. pairs.Where(pair => pair.Value is not null).Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value!))]));

    /// <summary>The names of the variables that have a value.</summary>
    /// <returns>The names, in no particular order.</returns>
    public IEnumerator<string> GetEnumerator() => _values.Keys.GetEnumerator();

    internal UrlTemplateValue? Find(string name) => _values.GetValueOrDefault(name);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Set(string name, UrlTemplateValue? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is null or { IsUndefined: true }) _values.Remove(name);
        else _values[name] = value;
    }
}
