using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Parsing;

/// <summary>The query names that a route gives itself: none may be given a second time by the route, an argument, or a constant of the method.</summary>
internal static class QueryNames
{
    public static void Check(MethodContext method)
    {
        var literals = QuestionMark(method.Verb.Route) < 0 ? null : CheckLiterals(method);
        CheckPlaceholders(method);
        if (literals is not null)
        {
            CheckConstants(method, literals);
        }
    }

    private static HashSet<string> CheckLiterals(MethodContext method)
    {
        var literals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, start, length) in Literals(method.Verb.Route))
        {
            // `?type=code` and a parameter `type` would both be sent.
            if (!literals.Add(name) || method.Names.IsTaken("Query", name) || method.Names.IsTaken("ClientQuery", name))
            {
                Report(method, name, start, length);
            }
        }

        return literals;
    }

    private static void CheckConstants(MethodContext method, HashSet<string> literals)
    {
        foreach (var attribute in method.Attributes)
        {
            if (attribute is { Name: "Query", ArgumentCount: 2 } && attribute.Text(0) is { } name && literals.Contains(name))
            {
                method.Report(Descriptors.DuplicateQueryName, attribute.ArgumentLocation(0), name, method.Symbol.Name);
            }
        }
    }

    private static void CheckPlaceholders(MethodContext method)
    {
        for (var i = 0; i < method.Route.Count; i++)
        {
            for (var j = 0; j < i && method.Route[i].Kind == RoutePartKind.Query; j++)
            {
                var (part, earlier) = (method.Route[i], method.Route[j]);
                if (earlier.Kind == RoutePartKind.Query && (earlier.QueryName ?? earlier.Text) == (part.QueryName ?? part.Text))
                {
                    Report(method, part.QueryName ?? part.Text, part.Position, part.Text.Length);
                    break;
                }
            }
        }
    }

    private static void Report(MethodContext method, string name, int start, int length) =>
        method.Report(Descriptors.DuplicateQueryName, RouteLocation.Of(method.Verb.Attribute, method.Verb.RouteArgument, start, length), name, method.Symbol.Name);

    // The names before `=` in the route's own query; a pair whose value is a placeholder belongs to the placeholder.
    private static IEnumerable<(string Name, int Start, int Length)> Literals(string route)
    {
        var question = QuestionMark(route);
        var start = question + 1;
        while (question >= 0 && start < route.Length)
        {
            var end = route.IndexOfAny(['&', '{'], start);
            end = end < 0 ? route.Length : end;
            var equals = route.IndexOf('=', start, end - start);
            var length = (equals < 0 ? end : equals) - start;
            var isPlaceholder = end < route.Length && route[end] == '{';
            if (length > 0 && !(isPlaceholder && equals == end - 1))
            {
                yield return (Uri.UnescapeDataString(route.Substring(start, length)), start, length);
            }

            start = isPlaceholder ? EndOfArgument(route, end) : end + 1;
        }
    }

    // Behind the placeholder at `start` and the rest of the argument's value.
    private static int EndOfArgument(string route, int start)
    {
        var inside = true;
        for (var i = start + 1; i < route.Length; i++)
        {
            if (!inside && (route[i] == '&' || string.CompareOrdinal(route, i, "{&", 0, 2) == 0))
            {
                return route[i] == '&' ? i + 1 : i;
            }

            inside = (inside || route[i] == '{') && route[i] != '}';
        }

        return route.Length;
    }

    // A query begins with text, or with {?…}; what follows that begins with its ampersand.
    private static int QuestionMark(string route)
    {
        var question = route.IndexOf('?');
        return question > 0 && route[question - 1] == '{' ? route.IndexOf('}', question) : question;
    }
}
