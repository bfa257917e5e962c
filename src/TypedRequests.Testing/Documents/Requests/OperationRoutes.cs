using System.Text.RegularExpressions;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Finds the operation that a request calls. A path that says more wins over a placeholder; the path of a server may stand before it; on which machine it is does not matter.</summary>
internal sealed class OperationRoutes
{
    private readonly ILookup<int, (Operation Operation, string[] Segments)> _operations;
    private readonly string[] _bases;

    internal OperationRoutes(OpenApiDocument document)
    {
        _operations = document.Operations.Select(static operation => (operation, Segments: Split(operation.Path))).ToLookup(static one => one.Segments.Length);
        _bases = [.. document.Servers.Append("").Select(PathOf).Distinct().OrderByDescending(static path => path.Length)];
    }

    /// <summary>The operation and what stands in the place of its placeholders, as it was sent.</summary>
    internal (Operation Operation, IReadOnlyDictionary<string, string> Values)? Find(string method, Uri url) =>
        On(url).Where(found => found.Operation.Method == method).Select(static found => ((Operation, IReadOnlyDictionary<string, string>)?)found).FirstOrDefault();

    /// <summary>The verbs that the path of a URL has.</summary>
    internal IReadOnlyList<string> Verbs(Uri url) => [.. On(url).Select(static found => found.Operation.Method).Distinct()];

    /// <summary>The path of the document that is most like that of a URL.</summary>
    internal string? Nearest(Uri url)
    {
        var asked = Within(url).First();
        return _operations.SelectMany(static group => group).Select(static one => one.Operation.Path).Distinct()
            .Select(path => (path, Distance: Distance(Split(path), Split(asked)))).Where(near => near.Distance <= (asked.Length / 3) + 1).OrderBy(static near => near.Distance).Select(static near => near.path).FirstOrDefault();
    }

    // The placeholders do not count: what is there stands for them.
    private static int Distance(string[] template, string[] asked)
    {
        var filled = template.Select((segment, place) => segment.Contains('{', StringComparison.Ordinal) && place < asked.Length ? asked[place] : segment);
        return Likeness.Distance(string.Join('/', filled), string.Join('/', asked));
    }

    private IEnumerable<(Operation Operation, IReadOnlyDictionary<string, string> Values)> On(Uri url) => Within(url).Select(Split)
        .SelectMany(asked => _operations[asked.Length].Select(one => (one.Operation, one.Segments, Values: Match(one.Segments, asked)))
            .Where(static one => one.Values is not null)
            .OrderBy(static one => string.Concat(one.Segments.Select(static segment => segment.Contains('{', StringComparison.Ordinal) ? segment.StartsWith('{') && segment.EndsWith('}') ? '2' : '1' : '0')), StringComparer.Ordinal)
            .Select(static one => (one.Operation, (IReadOnlyDictionary<string, string>)one.Values!)));

    private IEnumerable<string> Within(Uri url) => _bases.Where(path => path.Length == 0 || url.AbsolutePath.StartsWith(path + "/", StringComparison.Ordinal) || url.AbsolutePath == path).Select(path => url.AbsolutePath[path.Length..]);

    private static string PathOf(string server) => Uri.TryCreate(server, UriKind.Absolute, out var absolute) && !absolute.IsFile ? absolute.AbsolutePath.TrimEnd('/') : server.TrimEnd('/');

    private static string[] Split(string path) => path.Split('?')[0].TrimStart('/').Split('/');

    private static Dictionary<string, string>? Match(string[] template, string[] asked)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < template.Length; i++)
        {
            if (!template[i].Contains('{', StringComparison.Ordinal))
            {
                if (StyledText.Decode(template[i]) != StyledText.Decode(asked[i])) return null;
            }
            else if (!MatchSegment(template[i], asked[i], values))
            {
                return null;
            }
        }

        return values;
    }

    private static bool MatchSegment(string template, string asked, Dictionary<string, string> values)
    {
        if (template.StartsWith('{') && template.IndexOf('}', StringComparison.Ordinal) == template.Length - 1)
        {
            values[template[1..^1]] = asked;
            return asked.Length > 0;
        }

        var names = Regex.Matches(template, @"\{([^{}]*)\}").Select(static match => match.Groups[1].Value).ToList();
        var pattern = "^" + string.Join("(.+?)", Regex.Split(template, @"\{[^{}]*\}").Select(Regex.Escape)) + "$";
        if (Regex.Match(asked, pattern) is not { Success: true } match) return false;
        for (var i = 0; i < names.Count; i++) values[names[i]] = match.Groups[i + 1].Value;
        return true;
    }
}
