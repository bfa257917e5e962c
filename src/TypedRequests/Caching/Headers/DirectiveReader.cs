namespace TypedRequests;

/// <summary>Reads the directives of one line of Cache-Control: names, and values as tokens or quoted strings. A comma in quotes parts nothing (RFC 9110 §5.6.1).</summary>
internal ref struct DirectiveReader(ReadOnlySpan<char> line)
{
    private ReadOnlySpan<char> _rest = line;

    /// <summary>The directive's name as it was written.</summary>
    internal ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Its value without quotes; <see langword="null"/> when it has none.</summary>
    internal string? Value { get; private set; }

    /// <summary>Whether more or other characters stand there than a directive has.</summary>
    internal bool IsMalformed { get; private set; }

    /// <summary>Goes to the next directive; <see langword="false"/> at the end.</summary>
    internal bool Next()
    {
        _rest = _rest.TrimStart(" \t,");
        if (_rest.IsEmpty) return false;
        var end = _rest.IndexOfAny('=', ',', '"');
        if (end < 0) end = _rest.Length;
        var written = _rest[..end];
        Name = written.Trim(" \t");
        Value = null;
        var hasValue = end < _rest.Length && _rest[end] == '=';
        // Nothing stands around "=", and a name is one word.
        IsMalformed = Name.IsEmpty || Name.ContainsAny(' ', '\t') || (hasValue && written.Length != Name.Length);
        _rest = _rest[(hasValue ? end + 1 : end)..];
        if (hasValue) ReadValue();
        SkipRest();
        return true;
    }

    private void ReadValue()
    {
        if (_rest is ['"', ..])
        {
            ReadQuoted();
            return;
        }

        var end = _rest.IndexOf(',');
        var value = end < 0 ? _rest : _rest[..end];
        Value = value.Trim(" \t").ToString();
        IsMalformed |= Value.Length == 0 || value is [' ' or '\t', ..] || Value.AsSpan().ContainsAny(' ', '\t', '"');
        _rest = end < 0 ? default : _rest[end..];
    }

    private void ReadQuoted()
    {
        var text = new System.Text.StringBuilder();
        var i = 1;
        while (i < _rest.Length && _rest[i] != '"')
        {
            if (_rest[i] == '\\' && i + 1 < _rest.Length) i++;
            text.Append(_rest[i++]);
        }

        IsMalformed |= i >= _rest.Length;
        Value = text.ToString();
        _rest = i < _rest.Length ? _rest[(i + 1)..] : default;
    }

    /// <summary>Up to the next comma nothing more may stand.</summary>
    private void SkipRest()
    {
        var end = _rest.IndexOf(',');
        var rest = end < 0 ? _rest : _rest[..end];
        IsMalformed |= !rest.Trim(" \t").IsEmpty;
        _rest = end < 0 ? default : _rest[(end + 1)..];
    }
}
