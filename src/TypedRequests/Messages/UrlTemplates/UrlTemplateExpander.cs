using System.Globalization;

namespace TypedRequests;

/// <summary>Writes the expressions of a template (RFC 6570, section 3.2).</summary>
internal ref struct UrlTemplateExpander(Span<char> initial)
{
    private CharBuffer _text = new(initial);

    public readonly ReadOnlySpan<char> Text => _text.Text;

    public void Dispose() => _text.Dispose();

    public void AppendLiteral(string literal) => UrlEncoder.AppendReserved(ref _text, literal);

    public void AppendExpression(UrlTemplateOperator symbol, UrlTemplateVariable[] variables, UrlTemplateVariables values)
    {
        bool first = true;
        foreach (UrlTemplateVariable variable in variables)
        {
            if (values.Find(variable.Name) is not { } value) continue;
            if (first) _text.Append(symbol.First);
            else _text.Append(symbol.Separator);
            first = false;
            AppendVariable(symbol, variable, value);
        }
    }

    private void AppendVariable(UrlTemplateOperator symbol, UrlTemplateVariable variable, UrlTemplateValue value)
    {
        if (value.Text is { } text)
        {
            if (symbol.Named) AppendName(symbol, variable.Name, isEmpty: text.Length == 0);
            AppendValue(symbol, variable.Prefix > 0 ? Prefix(text, variable.Prefix) : text);
            return;
        }

        if (variable.Prefix > 0)
        {
            throw new InvalidRequestException(string.Create(CultureInfo.InvariantCulture, $"The variable '{variable.Name}' of the URL template takes a text, not a list or map: it has the prefix ':{variable.Prefix}'."));
        }

        if (variable.Explode)
        {
            AppendExploded(symbol, variable.Name, value);
            return;
        }

        if (symbol.Named) AppendName(symbol, variable.Name, isEmpty: false);
        AppendJoined(symbol, value);
    }

    private void AppendJoined(UrlTemplateOperator symbol, UrlTemplateValue value)
    {
        bool first = true;
        foreach (string item in value.Items ?? [])
        {
            if (!first) _text.Append(',');
            first = false;
            AppendValue(symbol, item);
        }

        foreach ((string name, string item) in value.Pairs ?? [])
        {
            if (!first) _text.Append(',');
            first = false;
            AppendValue(symbol, name);
            _text.Append(',');
            AppendValue(symbol, item);
        }
    }

    private void AppendExploded(UrlTemplateOperator symbol, string name, UrlTemplateValue value)
    {
        bool first = true;
        foreach (string item in value.Items ?? [])
        {
            if (!first) _text.Append(symbol.Separator);
            first = false;
            if (symbol.Named) AppendName(symbol, name, item.Length == 0);
            AppendValue(symbol, item);
        }

        foreach ((string key, string item) in value.Pairs ?? [])
        {
            if (!first) _text.Append(symbol.Separator);
            first = false;
            AppendValue(symbol, key);
            _text.Append(symbol.Named && item.Length == 0 ? symbol.IfEmpty : "=");
            AppendValue(symbol, item);
        }
    }

    // Names are written as the template spells them: they are legal already.
    private void AppendName(UrlTemplateOperator symbol, string name, bool isEmpty)
    {
        _text.Append(name);
        _text.Append(isEmpty ? symbol.IfEmpty : "=");
    }

    private void AppendValue(UrlTemplateOperator symbol, ReadOnlySpan<char> value)
    {
        if (symbol.AllowReserved) UrlEncoder.AppendReserved(ref _text, value);
        else UrlEncoder.Append(ref _text, value, UrlEscape.Data);
    }

    // A prefix counts characters of Unicode, and never cuts a surrogate pair.
    private static ReadOnlySpan<char> Prefix(string text, int count)
    {
        int length = 0;
        while (count-- > 0 && length < text.Length) length += char.IsSurrogatePair(text, length) ? 2 : 1;
        return text.AsSpan(0, length);
    }
}
