using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>Reads a netrc file: machines, the default, macros skipped, quoted tokens, comments.</summary>
internal ref struct NetrcParser(ReadOnlySpan<char> text)
{
    private readonly List<NetrcEntry> _entries = [];
    private ReadOnlySpan<char> _rest = text;
    private int _line = 1;

    /// <summary>The entries in the file's order.</summary>
    /// <exception cref="FormatException">A token is not understood; the message names the line, never the token.</exception>
    public List<NetrcEntry> Parse()
    {
        string? token = Next();
        while (token is not null)
        {
            token = token switch
            {
                "machine" => ReadEntry(Value("machine")),
                "default" => ReadEntry(null),
                "macdef" => SkipMacro(),
                _ => throw Malformed("a token that is neither machine, default nor macdef"),
            };
        }

        return _entries;
    }

    /// <summary>Reads an entry's fields, and returns the token after them.</summary>
    private string? ReadEntry(string? machine)
    {
        string login = "", password = "";
        for (string? token = Next(); ; token = Next())
        {
            switch (token)
            {
                case "login" or "user":
                    login = Value(token);
                    break;
                case "password":
                    password = Value(token);
                    break;
                case "account":
                    Value(token);
                    break;
                case "macdef":
                    SkipMacroBody();
                    break;
                default:
                    _entries.Add(new(machine, login, password));
                    return token;
            }
        }
    }

    private string? SkipMacro()
    {
        SkipMacroBody();
        return Next();
    }

    // A macro ends with an empty line, or with the file.
    private void SkipMacroBody()
    {
        bool empty = false;
        for (ReadLine(); !_rest.IsEmpty && !empty; empty = ReadLine().TrimEnd('\r').IsEmpty)
        {
        }
    }

    private string Value(string field) => Next() ?? throw Malformed($"'{field}' without its value");

    private string? Next()
    {
        SkipWhiteSpaceAndComments();
        if (_rest.IsEmpty) return null;
        var token = new StringBuilder();
        bool quoted = _rest[0] == '"';
        int i = quoted ? 1 : 0;
        for (; i < _rest.Length && !(quoted ? _rest[i] == '"' : char.IsWhiteSpace(_rest[i])); i++)
        {
            if (_rest[i] == '\\' && i + 1 < _rest.Length) i++;
            if (_rest[i] == '\n') _line++;
            token.Append(_rest[i]);
        }

        if (quoted && i == _rest.Length) throw Malformed("a quoted token without its end");
        _rest = _rest[Math.Min(_rest.Length, quoted ? i + 1 : i)..];
        return token.ToString();
    }

    private void SkipWhiteSpaceAndComments()
    {
        while (!_rest.IsEmpty && (char.IsWhiteSpace(_rest[0]) || _rest[0] == '#'))
        {
            if (_rest[0] == '#')
            {
                ReadLine();
                continue;
            }

            if (_rest[0] == '\n') _line++;
            _rest = _rest[1..];
        }
    }

    private ReadOnlySpan<char> ReadLine()
    {
        int end = _rest.IndexOf('\n');
        ReadOnlySpan<char> line = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        if (end >= 0) _line++;
        return line;
    }

    private readonly FormatException Malformed(string found) => new(string.Create(CultureInfo.InvariantCulture, $"line {_line} has {found}"));
}
