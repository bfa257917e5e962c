namespace TypedRequests;

/// <summary>One query argument of a call. A <see langword="null"/> value is a removal, and sends nothing.</summary>
internal readonly record struct QueryArgument(string Name, string? Value, QueryForm Form = QueryForm.Value)
{
    public static implicit operator QueryArgument(KeyValuePair<string, string?> pair) => new(pair.Key, pair.Value);

    /// <summary>The value, not escaped.</summary>
    public string? PlainValue => Form is QueryForm.Pair && Value is not null ? Uri.UnescapeDataString(Value[(Value.IndexOf('=', StringComparison.Ordinal) + 1)..]) : Value;

    /// <summary>Appends the argument with the delimiter before it; says whether there is a query now.</summary>
    public bool Append(scoped ref CharBuffer buffer, bool hasQuery)
    {
        if (Value is null) return hasQuery;
        buffer.Append(hasQuery ? '&' : '?');
        if (Form is QueryForm.Text or QueryForm.Pair)
        {
            buffer.Append(Form is QueryForm.Text ? Name : Value);
            return true;
        }

        UrlEncoder.Append(ref buffer, Name, UrlEscape.Data);
        if (Form is QueryForm.Bare) return true;
        buffer.Append('=');
        if (Form is QueryForm.Written) buffer.Append(Value);
        else UrlEncoder.Append(ref buffer, Value, UrlEscape.Data);
        return true;
    }
}
