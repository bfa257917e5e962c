using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>A route of RFC 6570 as a pattern of URLs: <c>/users/{id}</c>, <c>{+path}</c>, <c>{/optional}</c>, <c>{?q,page}</c>, literal query text; relative to any origin, or absolute.</summary>
internal sealed class RoutePattern
{
    private readonly string _template;
    private readonly Uri? _origin;
    private readonly Regex _path;
    private readonly List<string> _names = [];
    private readonly List<KeyValuePair<string, string>> _required = [];
    private readonly HashSet<string> _optional = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">It is no template; the message says what is wrong and where.</exception>
    private RoutePattern(string template)
    {
        _template = UrlTemplate.Parse(template).ToString();
        var route = template;
        if (Uri.TryCreate(template.Split('{')[0], UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https")
        {
            _origin = absolute;
            var path = template.IndexOf('/', absolute.Scheme.Length + 3);
            route = path < 0 ? "/" : template[path..];
        }

        var query = QueryStart(route);
        ReadQuery(query < 0 ? "" : route[(query + 1)..]);
        _path = RouteExpression.Compile(query < 0 ? route : route[..query], _names, _optional);
    }

    internal static RoutePattern Parse(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        if (template.Length == 0 || (template[0] is not ('/' or '{') && !template.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
            throw new FormatException($"The route '{template}' begins neither with '/' nor with an address. Write /{template}, or https://… for one server alone.");
        return new RoutePattern(template);
    }

    /// <summary>What does not fit of a call; empty when it fits, null when the path is another one.</summary>
    internal List<string>? Misfits(ReceivedCall call, bool isExact, out Dictionary<string, string> values)
    {
        values = new(StringComparer.Ordinal);
        if (_origin is not null && !_origin.GetLeftPart(UriPartial.Authority).Equals(call.Url.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)) return null;
        var match = _path.Match(call.Url.AbsolutePath);
        if (!match.Success) return null;
        for (var i = 0; i < _names.Count; i++)
            if (match.Groups[i + 1] is { Success: true } group) values[_names[i]] = Uri.UnescapeDataString(group.Value);
        return QueryMisfits(call, isExact, values);
    }

    public override string ToString() => _template;

    private List<string> QueryMisfits(ReceivedCall call, bool isExact, Dictionary<string, string> values)
    {
        List<string> misfits = [];
        foreach (var (name, value) in _required)
        {
            var sent = call.Query.Where(argument => argument.Key == name).Select(static argument => argument.Value).ToList();
            if (value is ['{', .. var placeholder, '}'] && sent.Count > 0) values[placeholder.TrimEnd('*')] = sent[0];
            else if (!sent.Contains(value)) misfits.Add($"query {name}: expected \"{value}\", was {(sent.Count == 0 ? "not sent" : ValueText.Of(sent[0]))}");
        }

        foreach (var (name, value) in call.Query)
        {
            if (_optional.Contains(name)) values.TryAdd(name, value);
            else if (isExact && _required.TrueForAll(required => required.Key != name)) misfits.Add($"query {name}: expected none, was \"{value}\"");
        }

        return misfits;
    }

    private void ReadQuery(string query)
    {
        foreach (var pair in FormText.Read(query.Split("{&")[0].Split("{?")[0], isForm: false)) _required.Add(pair);
        RouteExpression.Names(query, _optional);
    }

    // A question mark within braces is an operator.
    private static int QueryStart(string route)
    {
        var depth = 0;
        for (var i = 0; i < route.Length; i++)
        {
            depth += route[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (route[i] == '?' && depth == 0) return i;
        }

        return -1;
    }
}
