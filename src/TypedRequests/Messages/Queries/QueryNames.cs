namespace TypedRequests;

/// <summary>The names in the query of a URL, and a URL whose values are masked by name.</summary>
internal static class QueryNames
{
    /// <summary>The names of a query, unescaped, in order.</summary>
    /// <param name="query">The query; a question mark before it is not part of it.</param>
    internal static List<string> Of(string query)
    {
        var names = new List<string>();
        foreach (var argument in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)) names.Add(NameOf(argument));
        return names;
    }

    /// <summary>A URL with a mask in place of each value whose name is secret.</summary>
    internal static string Mask(string url, SecretNames secrets, string mask)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        if (question < 0) return url;
        var fragment = url.IndexOf('#', question);
        var end = fragment < 0 ? url.Length : fragment;
        var arguments = url[(question + 1)..end].Split('&');
        for (var i = 0; i < arguments.Length; i++)
        {
            var equals = arguments[i].IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0 && secrets.HasArgument(NameOf(arguments[i]))) arguments[i] = arguments[i][..(equals + 1)] + mask;
        }

        return string.Concat(url.AsSpan(0, question + 1), string.Join('&', arguments), url.AsSpan(end));
    }

    private static string NameOf(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? argument : argument[..equals];
        return Uri.UnescapeDataString(name.Replace('+', ' '));
    }
}
