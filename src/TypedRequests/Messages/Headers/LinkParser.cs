using System.Text;

namespace TypedRequests;

/// <summary>The parsing algorithm of RFC 8288, appendix B.2, which goes on after what it cannot read.</summary>
internal ref struct LinkParser(ReadOnlySpan<char> header, Uri? url)
{
    private const string WhiteSpace = " \t";

    private readonly Uri? _url = url;
    private ReadOnlySpan<char> _rest = header;

    public void ReadInto(List<Link> links)
    {
        for (SkipTo('<'); !_rest.IsEmpty; SkipTo('<'))
        {
            int end = _rest.IndexOf('>');
            if (end < 0) return;
            string reference = _rest[1..end].Trim(WhiteSpace).ToString();
            _rest = _rest[(end + 1)..];
            Dictionary<string, string> parameters = ReadParameters();
            Add(links, Resolve(reference), parameters);
        }
    }

    private static void Add(List<Link> links, Uri target, Dictionary<string, string> parameters)
    {
        string[] relations = (parameters.GetValueOrDefault("rel") ?? "").Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (relations.Length == 0) relations = [""];
        foreach (string relation in relations) links.Add(new(target, relation, parameters));
    }

    private Dictionary<string, string> ReadParameters()
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            _rest = _rest.TrimStart(WhiteSpace);
            if (_rest.IsEmpty || _rest[0] != ';') return parameters;
            _rest = _rest[1..].TrimStart(WhiteSpace);
            int end = _rest.IndexOfAny("=;,");
            string name = (end < 0 ? _rest : _rest[..end]).TrimEnd(WhiteSpace).ToString();
            _rest = end < 0 ? default : _rest[end..];
            string value = ReadValue();
            if (name.EndsWith('*')) value = ExtendedValue.Decode(value) ?? "";
            if (name.Length > 0) parameters.TryAdd(name, value); // RFC 8288, section 3.3: the first one counts
        }
    }

    private string ReadValue()
    {
        if (_rest.IsEmpty || _rest[0] != '=') return "";
        _rest = _rest[1..].TrimStart(WhiteSpace);
        if (!_rest.IsEmpty && _rest[0] == '"') return ReadQuoted();
        int end = _rest.IndexOfAny(';', ',');
        string token = (end < 0 ? _rest : _rest[..end]).TrimEnd(WhiteSpace).ToString();
        _rest = end < 0 ? default : _rest[end..];
        return token;
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

    private void SkipTo(char c)
    {
        int index = _rest.IndexOf(c);
        _rest = index < 0 ? default : _rest[index..];
    }

    private readonly Uri Resolve(string reference)
    {
        string target = _url is null ? reference : UrlReference.Resolve(_url.AbsoluteUri, reference);
        return UrlRules.CreateLinkTarget(target, reference);
    }
}
