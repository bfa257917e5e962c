using System.Collections;

namespace TypedRequests;

/// <summary>Cookies of one call: name to value, case-sensitive. Not thread-safe.</summary>
public sealed class CallCookies : IEnumerable<KeyValuePair<string, string?>>
{
    private readonly List<KeyValuePair<string, string?>> _items = [];

    /// <summary>The value of a cookie; <see langword="null"/> when it is absent, or kept from being sent.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <value>Set <see langword="null"/> to leave out a stored cookie of the name.</value>
    /// <exception cref="InvalidRequestException">The name or the value cannot be sent.</exception>
    public string? this[string name]
    {
        get => _items.Find(item => item.Key == name).Value;
        set
        {
            CookieText.Validate(name, value);
            var index = _items.FindIndex(item => item.Key == name);
            if (index < 0) _items.Add(new(name, value));
            else _items[index] = new(name, value);
        }
    }

    /// <summary>How many cookies there are, those kept from being sent included.</summary>
    public int Count => _items.Count;

    /// <summary>Sets a cookie.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing. (The indexer's <see langword="null"/> leaves out a stored cookie of the name.)</param>
    /// <exception cref="InvalidRequestException">The name or the value cannot be sent.</exception>
    public void Add(string name, string? value)
    {
        if (value is null) CookieText.Validate(name, null);
        else this[name] = value;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string?>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
