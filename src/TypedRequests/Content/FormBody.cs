using System.Collections;
using System.Text;

namespace TypedRequests;

/// <summary>A form, sent as <c>application/x-www-form-urlencoded</c>: fields in the order added, names may repeat, a space goes out as <c>+</c>.</summary>
/// <example><code>await session.PostAsync("/login", new() { Form = { ["user"] = name, ["scope"] = null } });   // null is left out</code></example>
public sealed class FormBody : IEnumerable<KeyValuePair<string, string?>>
{
    private const string MediaType = "application/x-www-form-urlencoded";

    private readonly List<KeyValuePair<string, string?>> _fields = [];

    /// <summary>Creates an empty form: a body of no bytes.</summary>
    public FormBody()
    {
    }

    /// <summary>Creates a form of names and values, such as a dictionary's.</summary>
    /// <param name="fields">The fields in order; a <see langword="null"/> value is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is <see langword="null"/>.</exception>
    public FormBody(IEnumerable<KeyValuePair<string, string?>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        foreach ((string name, string? value) in fields) Add(name, value);
    }

    /// <summary>How many fields there are.</summary>
    public int Count => _fields.Count;

    /// <summary>The first value of a field.</summary>
    /// <param name="name">The field, case-sensitive.</param>
    /// <value><see langword="null"/> when there is none; setting replaces every value of the field, setting <see langword="null"/> removes it.</value>
    public string? this[string name]
    {
        get => _fields.Find(field => field.Key == name).Value;
        set
        {
            ArgumentNullException.ThrowIfNull(name);
            int first = _fields.FindIndex(field => field.Key == name);
            _fields.RemoveAll(field => field.Key == name);
            if (value is not null) _fields.Insert(first < 0 ? _fields.Count : first, new(name, value));
        }
    }

    /// <summary>Adds a value after those the field already has.</summary>
    /// <param name="name">The field, case-sensitive.</param>
    /// <param name="value">The value; <c>""</c> sends <c>name=</c>, <see langword="null"/> is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public void Add(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is not null) _fields.Add(new(name, value));
    }

    /// <summary>Adds several values of one field; the name repeats for each.</summary>
    /// <param name="name">The field, case-sensitive.</param>
    /// <param name="values">The values; <see langword="null"/> items are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="values"/> is <see langword="null"/>.</exception>
    public void Add(string name, IEnumerable<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (string? value in values) Add(name, value);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string?>> GetEnumerator() => _fields.GetEnumerator();

    /// <summary>The form as it stands now, as a body.</summary>
    /// <returns>Bytes with their length and content type; they may be sent again.</returns>
    public HttpContent ToContent()
    {
        var buffer = new CharBuffer(stackalloc char[512]);
        foreach ((string name, string? value) in _fields)
        {
            if (buffer.Length > 0) buffer.Append('&');
            UrlEncoder.Append(ref buffer, name, UrlEscape.Form);
            buffer.Append('=');
            UrlEncoder.Append(ref buffer, value, UrlEscape.Form);
        }

        byte[] bytes = new byte[buffer.Length];
        Encoding.ASCII.GetBytes(buffer.Text, bytes);
        buffer.Dispose();
        return new BytesBody(bytes, MediaType);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
