using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Parsing;

/// <summary>What to say about a malformed placeholder; forms of ASP.NET Core are named as such.</summary>
internal static class RouteMessages
{
    private static readonly string[] s_constraints =
    [
        "int", "bool", "datetime", "decimal", "double", "float", "guid", "long", "minlength", "maxlength", "length", "min", "max", "range", "alpha", "regex", "required", "file", "nonfile", "exists", "slugify",
    ];

    public static string BadOperator(char operation, bool inQuery, string expression) => operation switch
    {
        '*' => $"'{expression}' is a catch-all of ASP.NET Core. Write {{+name}} for a value that keeps its slashes.",
        '#' => "A fragment is never sent to a server. Remove {#…}.",
        '?' => "The route has a query already. Write {&…} for more of it.",
        '&' => "{&…} continues a query, and there is none yet. Write {?…}.",
        '+' or '/' when inQuery => $"'{expression}' belongs to the path, before the query.",
        _ => $"'{operation}' in '{expression}' is no operator of a route. The operators are {{+name}}, {{/name}}, {{?name}} and {{&name}}.",
    };

    /// <summary>Without its star, an object or a dictionary is one value: its names and its values joined with commas, which no service reads.</summary>
    public static string JoinedNames(RoutePart placeholder) => placeholder.QueryName is null
        ? $"'{placeholder.Text}' is no single value: its names and values would be joined with commas. Write {placeholder.Text}* for an argument each."
        : $"'{placeholder.Text}' is no single value. Write {{?{placeholder.Text}*}}, or {{&{placeholder.Text}*}}, for an argument each.";

    /// <summary>What is wrong with a placeholder's name, and at which of its characters, or null.</summary>
    public static (int Start, int Length, string Message)? BadName(string name)
    {
        if (name.Length == 0)
        {
            return (0, 1, "The placeholder has no name. Name the parameter that fills it.");
        }

        if (name.EndsWith("?", StringComparison.Ordinal))
        {
            return (name.Length - 1, 1, $"'{{{name}}}' is an optional segment of ASP.NET Core. Write {{/{name.TrimEnd('?')}}} in place of the slash and the placeholder.");
        }

        var colon = name.IndexOf(':');
        return colon >= 0 ? (colon, name.Length - colon, BadModifier(name, colon)) : BadCharacter(name);
    }

    private static string BadModifier(string name, int colon)
    {
        var rest = name.Substring(colon + 1);
        if (rest.Length > 0 && rest.All(char.IsDigit))
        {
            return $"The prefix modifier ':{rest}' is not supported. Cut the value before it is passed.";
        }

        var word = rest.Split('(', ':')[0];
        return Array.IndexOf(s_constraints, word) < 0
            ? $"'{name.Substring(colon)}' is a format, which stands on the parameter. Write {{{name.Substring(0, colon)}}}, and [Path(Format = \"{rest}\")] before it."
            : $"'{name.Substring(colon)}' is a route constraint of ASP.NET Core; the parameter's own type says it here. Write {{{name.Substring(0, colon)}}}.";
    }

    private static (int Start, int Length, string Message)? BadCharacter(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsNameCharacter(name[i]))
            {
                return (i, 1, $"'{name[i]}' cannot stand in the name of a placeholder.");
            }

            // RFC 6570, section 2.3: a dot joins two names.
            if (name[i] == '.' && (i == 0 || i == name.Length - 1 || name[i - 1] == '.'))
            {
                return (i, 1, "A dot in the name of a placeholder stands between two names.");
            }
        }

        return null;
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';
}
