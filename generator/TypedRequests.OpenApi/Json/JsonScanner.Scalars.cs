using System.Text;

namespace TypedRequests.OpenApi;

internal sealed partial class JsonScanner
{
    /// <summary>Reads the string at hand, without its escapes.</summary>
    public string ReadString()
    {
        if (Peek() is not '"') throw Fault("A string is expected here.");
        for (var end = _at + 1; end < _count; end++)
        {
            var c = _window[end];
            if (c is '\\' or < ' ' || char.IsSurrogate(c)) break;
            if (c is not '"') continue;
            var read = new string(_window, _at + 1, end - _at - 1);
            _at = end + 1;
            return read;
        }
        var text = new StringBuilder();
        WalkString(text);
        return text.ToString();
    }

    private void PassString()
    {
        var at = _at + 1;
        var window = _window;
        for (; at < _count; at++)
        {
            var c = window[at];
            if (c is '\\' or < ' ' || char.IsSurrogate(c)) break;
            if (c is not '"') continue;
            _at = at + 1;
            return;
        }
        WalkString(null);
    }

    // Character by character: for strings with escapes, and those that a window cuts.
    private void WalkString(StringBuilder? text)
    {
        _at++;
        while (true)
        {
            var c = CharOfString();
            switch (c)
            {
                case '"': return;
                case '\\': c = ReadEscape(); break;
                case < ' ': _at--; throw Fault("A control character stands in a string; it is written as an escape.");
            }
            text?.Append(c);
            if (!char.IsSurrogate(c)) continue;
            var low = char.IsHighSurrogate(c) ? CharOfString() : '\0';
            if (low is '\\') low = ReadEscape();
            if (!char.IsLowSurrogate(low)) throw Fault("Half a character (a lone surrogate) stands in a string.");
            text?.Append(low);
        }
    }

    private char CharOfString()
    {
        if (Current() is not (>= 0 and var c)) throw Fault("The text ends inside a string.");
        _at++;
        return (char)c;
    }

    private char ReadEscape() => CharOfString() switch
    {
        '"' => '"',
        '\\' => '\\',
        '/' => '/',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)((ReadHexDigit() << 12) | (ReadHexDigit() << 8) | (ReadHexDigit() << 4) | ReadHexDigit()),
        _ => throw Fault("JSON has no such escape."),
    };

    private int ReadHexDigit() => CharOfString() switch
    {
        >= '0' and <= '9' and var digit => digit - '0',
        >= 'a' and <= 'f' and var digit => digit - 'a' + 10,
        >= 'A' and <= 'F' and var digit => digit - 'A' + 10,
        _ => throw Fault("An escape has four hexadecimal digits after its 'u'."),
    };

    private void PassWord(string word)
    {
        foreach (var letter in word)
        {
            if (Current() != letter) throw Fault("A value is expected here: JSON's words are true, false and null.");
            _at++;
        }
        EndOfScalar();
    }

    private void PassNumber()
    {
        if (Current() is '-') _at++;
        if (Current() is '0') _at++;
        else PassDigits();
        if (Current() is '.')
        {
            _at++;
            PassDigits();
        }
        if (Current() is 'e' or 'E')
        {
            _at++;
            if (Current() is '+' or '-') _at++;
            PassDigits();
        }
        EndOfScalar();
    }

    private void PassDigits()
    {
        var digits = 0;
        for (; Current() is >= '0' and <= '9'; digits++) _at++;
        if (digits == 0) throw Fault("A digit is expected here.");
    }

    private void EndOfScalar()
    {
        if (Current() is not (-1 or ' ' or '\n' or '\r' or '\t' or ',' or '}' or ']')) throw Fault("A value ends before this character.");
    }
}
