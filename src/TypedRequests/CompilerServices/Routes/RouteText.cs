namespace TypedRequests.CompilerServices;

/// <summary>What a route as it is written says by itself.</summary>
internal static class RouteText
{
    /// <summary>The names of the query arguments whose values are constant: <c>type</c> of <c>/search?type=code&amp;q={text}{&amp;page}</c>.</summary>
    internal static IEnumerable<string> ArgumentNames(string route)
    {
        var question = route.IndexOf('?', StringComparison.Ordinal);
        if (question < 0) yield break;
        var isExpression = question > 0 && route[question - 1] == '{';
        var start = isExpression ? route.IndexOf('}', question) : question;
        foreach (var argument in route[(start + 1)..].Replace("{&", "&{", StringComparison.Ordinal).Split('&'))
        {
            var name = argument.Split('=', 2)[0];
            if (name.Length > 0 && !argument.Contains('{', StringComparison.Ordinal)) yield return Uri.UnescapeDataString(name);
        }
    }
}
