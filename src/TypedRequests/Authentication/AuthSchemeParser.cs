using System.Buffers;
using System.Text;

namespace TypedRequests;

/// <summary>Reads challenges, whose commas separate both schemes and parameters (RFC 9110, section 11.6.1).</summary>
internal ref struct AuthSchemeParser
{
    private const string WhiteSpace = " \t";

    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly List<AuthScheme> _schemes;
    private Dictionary<string, string>? _parameters;
    private ReadOnlySpan<char> _rest;

    private AuthSchemeParser(List<AuthScheme> schemes, ReadOnlySpan<char> line)
    {
        _schemes = schemes;
        _rest = line;
    }

    public static IReadOnlyList<AuthScheme> Parse(IEnumerable<string> lines)
    {
        var schemes = new List<AuthScheme>();
        foreach (string line in lines) new AuthSchemeParser(schemes, line).ReadLine();
        return schemes;
    }

    private void ReadLine()
    {
        while (true)
        {
            _rest = _rest.TrimStart(" \t,");
            if (_rest.IsEmpty) return;
            string name = ReadToken();
            if (name.Length == 0 || !ReadItem(name)) SkipItem();
        }
    }

    /// <summary>A parameter of the scheme before it, or the next scheme with its first parameter or token.</summary>
    private bool ReadItem(string name)
    {
        ReadOnlySpan<char> after = _rest.TrimStart(WhiteSpace);
        if (!after.IsEmpty && after[0] == '=') return ReadParameter(name);
        bool spaced = after.Length < _rest.Length;
        _rest = after;
        _parameters = new(StringComparer.OrdinalIgnoreCase);
        string? token = spaced ? ReadToken68() : null;
        _schemes.Add(new(name, token, _parameters));
        if (token is not null || _rest.IsEmpty || _rest[0] == ',') return true;
        string parameter = ReadToken();
        return parameter.Length > 0 && ReadParameter(parameter);
    }

    private bool ReadParameter(string name)
    {
        _rest = _rest.TrimStart(WhiteSpace);
        if (_rest.IsEmpty || _rest[0] != '=') return false;
        _rest = _rest[1..].TrimStart(WhiteSpace);
        string value = !_rest.IsEmpty && _rest[0] == '"' ? ReadQuoted() : ReadUntilComma();
        _parameters?.TryAdd(name, value);
        return _parameters is not null;
    }

    private string ReadToken()
    {
        int end = _rest.IndexOfAnyExcept(TokenCharacters);
        string token = (end < 0 ? _rest : _rest[..end]).ToString();
        _rest = _rest[token.Length..];
        return token;
    }

    // A token68 fills the rest of its item: "Negotiate YII=="; "realm=x" is a parameter, as is "realm = x".
    private string? ReadToken68()
    {
        int end = _rest.IndexOf(',');
        ReadOnlySpan<char> item = (end < 0 ? _rest : _rest[..end]).TrimEnd(WhiteSpace);
        ReadOnlySpan<char> unpadded = item.TrimEnd('=');
        bool isToken = !unpadded.IsEmpty && unpadded.IndexOfAny("=\" \t") < 0;
        if (!isToken) return null;
        _rest = end < 0 ? default : _rest[end..];
        return item.ToString();
    }

    private string ReadQuoted()
    {
        var value = new StringBuilder();
        int i = 1;
        for (; i < _rest.Length && _rest[i] != '"'; i++)
        {
            if (_rest[i] == '\\' && i + 1 < _rest.Length) i++;
            value.Append(_rest[i]);
        }

        _rest = i < _rest.Length ? _rest[(i + 1)..] : default;
        return value.ToString();
    }

    private string ReadUntilComma()
    {
        int end = _rest.IndexOf(',');
        string value = (end < 0 ? _rest : _rest[..end]).TrimEnd(WhiteSpace).ToString();
        _rest = end < 0 ? default : _rest[end..];
        return value;
    }

    private void SkipItem()
    {
        if (!_rest.IsEmpty && _rest[0] == '"') ReadQuoted();
        ReadUntilComma();
    }
}
