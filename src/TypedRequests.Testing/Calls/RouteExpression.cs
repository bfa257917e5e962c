using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>The path of a route as a regular expression over escaped paths.</summary>
internal static partial class RouteExpression
{
    /// <param name="path">The route up to its literal query.</param>
    /// <param name="names">Takes the names of the groups, in order.</param>
    /// <param name="query">Takes the names of query arguments that the route allows.</param>
    internal static Regex Compile(string path, List<string> names, HashSet<string> query)
    {
        var text = new StringBuilder("^");
        var at = 0;
        foreach (Match expression in Expression().Matches(path))
        {
            Literal(text, path.AsSpan(at, expression.Index - at));
            at = expression.Index + expression.Length;
            var variables = Variables(expression.Groups["list"].Value);
            var symbol = expression.Groups["operator"].Value;
            if (symbol is "?" or "&") query.UnionWith(variables.Select(static variable => variable.Name));
            else if (symbol == "#") throw new FormatException($"The route '{path}' has a fragment, which is never sent.");
            else AppendVariables(text, symbol, variables, names);
        }

        Literal(text, path.AsSpan(at));
        return new Regex(text.Append('$').ToString(), RegexOptions.CultureInvariant);
    }

    /// <summary>The names of the query expressions of a text.</summary>
    internal static void Names(string text, HashSet<string> names)
    {
        foreach (Match expression in Expression().Matches(text))
            if (expression.Groups["operator"].Value is "?" or "&") names.UnionWith(Variables(expression.Groups["list"].Value).Select(static variable => variable.Name));
    }

    private static void AppendVariables(StringBuilder text, string symbol, List<(string Name, bool IsList)> variables, List<string> names)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            var (name, isList) = variables[i];
            names.Add(name);
            text.Append(symbol switch
            {
                "+" => i == 0 ? "(.+)" : ",(.+)",
                "/" when isList => "((?:/[^/]*)*)",
                "/" => "(?:/([^/]*))?",
                "." => @"(?:\.([^/.]*))?",
                ";" => string.Create(CultureInfo.InvariantCulture, $"(?:;{Regex.Escape(name)}(?:=([^/;]*))?)?"),
                _ => i == 0 ? "([^/]+)" : ",([^/]+)",
            });
        }
    }

    private static List<(string Name, bool IsList)> Variables(string list) =>
        [.. list.Split(',').Select(static variable => (variable.Split(':')[0].TrimEnd('*'), variable.EndsWith('*')))];

    private static void Literal(StringBuilder text, ReadOnlySpan<char> literal)
    {
        // As a session sends it: what may not stand in a URL is escaped.
        foreach (var rune in literal.EnumerateRunes())
            text.Append(Regex.Escape(rune.IsAscii && rune.Value > ' ' ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
    }

    [GeneratedRegex(@"\{(?<operator>[+#./;?&]?)(?<list>[^{}]*)\}")]
    private static partial Regex Expression();
}
