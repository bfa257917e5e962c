using System.Globalization;

namespace TypedRequests;

/// <summary>Reads an RFC 6570 template into literals and expressions; a mistake is located.</summary>
internal ref struct UrlTemplateParser(ReadOnlySpan<char> template)
{
    private const int LongestPrefix = 4;

    private readonly ReadOnlySpan<char> _template = template;
    private readonly List<UrlTemplatePart> _parts = [];
    private int _position;

    /// <summary>What is wrong, and where; <see langword="null"/> when nothing is.</summary>
    public string? Error { get; private set; }

    /// <summary>The parts in order; <see langword="null"/> when the template is wrong.</summary>
    public UrlTemplatePart[]? Parse()
    {
        while (_position < _template.Length && Error is null)
        {
            if (_template[_position] == '{') ParseExpression();
            else ParseLiteral();
        }

        return Error is null ? [.. _parts] : null;
    }

    private void ParseLiteral()
    {
        ReadOnlySpan<char> rest = _template[_position..];
        int end = rest.IndexOfAny('{', '}');
        ReadOnlySpan<char> literal = end < 0 ? rest : rest[..end];
        int control = UrlRules.IndexOfControl(literal);
        if (control >= 0) Fail(_position + control, "a control character");
        _parts.Add(new(literal.ToString(), null, []));
        _position += literal.Length;
        if (end >= 0 && rest[end] == '}') Fail(_position, "a '}' without its '{'");
    }

    private void ParseExpression()
    {
        int start = _position;
        int length = _template[start..].IndexOf('}');
        if (length < 0)
        {
            Fail(start, "a '{' without its '}'");
            return;
        }

        int end = start + length;
        _position = start + 1;
        UrlTemplateOperator? symbol = UrlTemplateOperator.Find(_template[_position]);
        if (symbol is null)
        {
            Fail(_position, _position == end ? "an expression without a variable" : $"'{_template[_position]}', which is no operator");
            return;
        }

        if (symbol.IsWritten) _position++;
        _parts.Add(new("", symbol, ParseVariables(end)));
        _position = end + 1;
    }

    private UrlTemplateVariable[] ParseVariables(int end)
    {
        var variables = new List<UrlTemplateVariable>();
        while (TryParseVariable(end, out UrlTemplateVariable variable))
        {
            variables.Add(variable);
            if (_position == end) return [.. variables];
            if (_template[_position] != ',') break;
            _position++;
        }

        Fail(_position, _position == end ? "a variable without a name" : $"'{_template[_position]}', which no variable may hold");
        return [];
    }

    private bool TryParseVariable(int end, out UrlTemplateVariable variable)
    {
        variable = default;
        int start = _position;
        if (!TryParseName(end)) return false;
        string name = _template[start.._position].ToString();
        if (_position < end && _template[_position] == '*')
        {
            _position++;
            variable = new(name, 0, Explode: true);
            return true;
        }

        int prefix = 0;
        if (_position < end && _template[_position] == ':' && !TryParsePrefix(end, out prefix)) return false;
        variable = new(name, prefix, Explode: false);
        return true;
    }

    // varname = varchar *( ["."] varchar )
    private bool TryParseName(int end)
    {
        bool afterDot = true;
        while (_position < end)
        {
            char c = _template[_position];
            if (c == '.' && !afterDot)
            {
                afterDot = true;
                _position++;
                continue;
            }

            int length = char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : UrlEncoder.IsEscapeAt(_template[..end], _position) && c == '%' ? 3 : 0;
            if (length == 0) break;
            afterDot = false;
            _position += length;
        }

        return !afterDot;
    }

    // max-length = %x31-39 0*3DIGIT
    private bool TryParsePrefix(int end, out int prefix)
    {
        prefix = 0;
        int start = ++_position;
        while (_position < end && char.IsAsciiDigit(_template[_position]) && _position - start < LongestPrefix)
        {
            prefix = (prefix * 10) + (_template[_position] - '0');
            if (prefix == 0) return false;
            _position++;
        }

        return prefix > 0;
    }

    private void Fail(int position, string found) => Error ??= string.Create(CultureInfo.InvariantCulture, $"The URL template '{_template}' has {found} at position {position}.");
}
