namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    /// <summary>A header of several values, joined with commas; <see langword="null"/> and no value are not given.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="values">The values; null items are dropped.</param>
    /// <param name="format">The item's own format.</param>
    /// <exception cref="InvalidRequestException">A value cannot be sent.</exception>
    public readonly void Headers<T>(string name, IEnumerable<T>? values, string? format = null) => Header(name, Joined(FieldText.Of(values, format)), CallLevel.Argument);

    /// <inheritdoc cref="Headers{T}(string, IEnumerable{T}?, string?)"/>
    /// <param name="name">Its name.</param>
    /// <param name="values">The values; null items are dropped.</param>
    /// <param name="text">An item's text.</param>
    public readonly void Headers<T>(string name, IEnumerable<T>? values, Func<T, string?> text) => Header(name, Joined(FieldText.Of(values, text)), CallLevel.Argument);

    /// <summary>A header of several values of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="Headers{T}(string, IEnumerable{T}?, string?)"/>
    public readonly void ClientHeaders<T>(string name, IEnumerable<T>? values, string? format = null) =>
        Header(name, Joined(FieldText.Of(values, format)), CallLevel.ClientProperty);

    /// <summary>A header of several values of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="Headers{T}(string, IEnumerable{T}?, Func{T, string?})"/>
    public readonly void ClientHeaders<T>(string name, IEnumerable<T>? values, Func<T, string?> text) =>
        Header(name, Joined(FieldText.Of(values, text)), CallLevel.ClientProperty);

    /// <summary>A dictionary of headers; <see langword="null"/> is not given, nor is an entry's null value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="map">The headers by name.</param>
    /// <param name="text">A value's text; the invariant form without it.</param>
    /// <exception cref="InvalidRequestException">A name or a value cannot be sent, or the header belongs to the transport.</exception>
    public readonly void Headers<T>(IEnumerable<KeyValuePair<string, T>>? map, Func<T, string?>? text = null) => Headers(map, text, CallLevel.Argument);

    /// <summary>A dictionary of headers of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="Headers{T}(IEnumerable{KeyValuePair{string, T}}?, Func{T, string?}?)"/>
    public readonly void ClientHeaders<T>(IEnumerable<KeyValuePair<string, T>>? map, Func<T, string?>? text = null) => Headers(map, text, CallLevel.ClientProperty);

    /// <summary>A cookie of any type; <see langword="null"/> is not given.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, formatted with the invariant culture.</param>
    /// <exception cref="InvalidRequestException">The value cannot be sent.</exception>
    public readonly void Cookie<T>(string name, T value) => Cookie(name, WireText.Format(value));

    /// <summary>A dictionary of cookies; <see langword="null"/> is not given, nor is an entry's null value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="map">The cookies by name.</param>
    /// <param name="text">A value's text; the invariant form without it.</param>
    /// <exception cref="InvalidRequestException">A name or a value cannot be sent.</exception>
    public readonly void Cookies<T>(IEnumerable<KeyValuePair<string, T>>? map, Func<T, string?>? text = null)
    {
        foreach (var (name, value) in FieldText.OfMap(map, "", text ?? (static value => WireText.Format(value)))) Cookie(name, value);
    }

    /// <summary>Credentials of this call, as a token of a scheme; <see langword="null"/> is not given.</summary>
    /// <param name="scheme">The scheme, such as <c>Bearer</c>.</param>
    /// <param name="token">The token.</param>
    /// <exception cref="InvalidRequestException">The token cannot be sent.</exception>
    public readonly void Auth(string scheme, string? token)
    {
        if (token is not null) Header("Authorization", $"{scheme} {token}", CallLevel.Argument);
    }

    private readonly void Headers<T>(IEnumerable<KeyValuePair<string, T>>? map, Func<T, string?>? text, CallLevel level)
    {
        foreach (var (name, value) in map ?? [])
        {
            if (value is null || (text is null ? HeaderDate.Format(name, value) : text(value)) is not { } written) continue;
            HeaderRules.ValidateName(name);
            Header(name, written, level);
        }
    }

    private static string? Joined(IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } joined ? joined : null;
}
