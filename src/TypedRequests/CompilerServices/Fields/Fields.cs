using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>A place among the names and values of a query or a form: emitted code says what stands there, null is left out, and names follow the style.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Fields
{
    private readonly IFieldSink _sink;
    private readonly QueryStyle _style;
    private readonly string _name;

    internal Fields(IFieldSink sink, QueryStyle style, string name) => (_sink, _style, _name) = (sink, style, name);

    /// <summary>The place of a member.</summary>
    /// <param name="member">The member's name.</param>
    public Fields At(string member) => Named(FieldNames.Member(_name, member, _style));

    /// <summary>A single value.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, formatted with the invariant culture.</param>
    public void Text<T>(T value)
    {
        if (WireText.Format(value) is { } text) _sink.Add(_name, text);
    }

    /// <summary>An object.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="write">Writes its members.</param>
    public void Object<T>(T? value, Action<Fields, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value is not null) write(this, value);
    }

    /// <inheritdoc cref="Object{T}(T, Action{Fields, T})"/>
    public void Object<T>(T? value, Action<Fields, T> write)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value is { } given) write(this, given);
    }

    /// <summary>A list; null items are left out.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="values">The items.</param>
    /// <param name="write">Writes one.</param>
    public void Items<T>(IEnumerable<T>? values, Action<Fields, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var index = 0;
        foreach (var value in values ?? [])
            if (value is not null) write(Named(FieldNames.Item(_name, index++, _style)), value);
    }

    /// <summary>A dictionary; null values are left out.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="map">The entries.</param>
    /// <param name="write">Writes a value.</param>
    public void Entries<T>(IEnumerable<KeyValuePair<string, T>>? map, Action<Fields, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        foreach (var (key, value) in map ?? [])
            if (value is not null) write(Named(FieldNames.Key(_name, key, _style)), value);
    }

    /// <summary>A value whose type is known at run time alone: text, numbers and dates, and lists and dictionaries of them.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidRequestException">It has no text, or the style has no form for it.</exception>
    public void Untyped(object? value) => UntypedFields.Write(this, value, depth: 0);

    /// <summary>The name of the place, for messages.</summary>
    internal string Name => _name;

    internal QueryStyle Style => _style;

    internal Fields Named(string name) => new(_sink, _style, name);
}
