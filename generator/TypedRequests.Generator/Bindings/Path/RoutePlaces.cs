using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>
/// Where a value stands in the route. One name may stand there several times: in the path, in the query, within a query value; and a value with an attribute that
/// leads elsewhere, such as a header, fills the placeholders of its name too.
/// </summary>
internal static class RoutePlaces
{
    /// <summary>The value once for each place, with the position in the route behind which its statement follows.</summary>
    public static IEnumerable<(BindingSource Source, int Position)> Of(BindingSource source, IReadOnlyList<BindingSource> all, MethodContext method)
    {
        var route = method.Route;
        var text = Text(source, method) ?? Spare(source, all, method);
        var isElsewhere = text is null || source.Attribute is { Name: not ("Path" or "Query") };
        if (text is not null)
        {
            var hole = IndexOf(route, part => part.Text == text && (part.IsInPath || part.Kind == RoutePartKind.QueryHole));
            var query = IndexOf(route, part => part.Text == text && part.Kind == RoutePartKind.Query);
            isElsewhere |= source.Attribute is { Name: "Query" } attribute && !IsSaid(attribute.Text(0), text, route);
            if (hole >= 0)
            {
                yield return (source.At(route[hole]), -1);
            }

            for (var i = query; i >= 0 && i < route.Count; i++)
            {
                if (route[i].Kind == RoutePartKind.Query && route[i].Text == text && IsFirstOfItsName(route, i))
                {
                    yield return (source.At(route[i]), i);
                }
            }
        }

        if (isElsewhere)
        {
            yield return (source, route.Count);
        }
    }

    /// <summary>The placeholder that a value is meant to fill: by its attribute's name, by its own, or by its own under the naming policy.</summary>
    public static string? Text(BindingSource source, MethodContext method)
    {
        var route = method.Route;
        return source.Attribute switch
        {
            { Name: "Path" } path when path.Text(0) is { } name => Find(route, name),
            { Name: "Query" } query when query.Text(0) is { } name =>
                Argument(route, static part => part.QueryName ?? part.Text, name) ?? Argument(route, static part => part.Text, name),
            null or { Name: "Path" or "Query" } => OwnName(source, method),
            _ => null,
        };
    }

    // What nothing else fills: `[Header("X-Id")] string id` beside `/users/{id}`, or a client's property of that name where no parameter has it.
    private static string? Spare(BindingSource source, IReadOnlyList<BindingSource> all, MethodContext method)
    {
        if (source.Attribute is null or { Name: "Path" } || OwnName(source, method) is not { } text || (source.IsProperty && IsForParameter(text, method)))
        {
            return null;
        }

        var isTaken = method.PathValues.Find(text) is not null || method.FilledQueries.Exists(part => part.Text == text);
        return isTaken || all.Any(other => !ReferenceEquals(other, source) && Text(other, method) == text) ? null : text;
    }

    private static bool IsForParameter(string text, MethodContext method)
    {
        foreach (var parameter in method.Symbol.Parameters)
        {
            if (parameter.Name == text || method.Client.WireName(parameter.Name) == text || AttributeReader.Read(parameter).Any(attribute => attribute.Name is "Path" or "Query" && attribute.Text(0) == text))
            {
                return true;
            }
        }

        return false;
    }

    private static string? OwnName(BindingSource source, MethodContext method) => Find(method.Route, source.Name) ?? Find(method.Route, method.Client.WireName(source.Name));

    // Asked for each argument, at each keystroke: a loop makes no closure.
    private static string? Find(IReadOnlyList<RoutePart> route, string name)
    {
        for (var i = 0; i < route.Count; i++)
        {
            if (route[i].IsPlaceholder && string.Equals(route[i].Text, name, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return null;
    }

    private static string? Argument(IReadOnlyList<RoutePart> route, Func<RoutePart, string> nameOf, string name) =>
        IndexOf(route, part => part.Kind == RoutePartKind.Query && nameOf(part) == name) is >= 0 and var index ? route[index].Text : null;

    // Whether the route's query says what [Query] asks for: its name, or without a name, the value.
    private static bool IsSaid(string? name, string text, IReadOnlyList<RoutePart> route) => IndexOf(route, part =>
        part.Text == text && (name is null ? part.Kind is RoutePartKind.Query or RoutePartKind.QueryHole : part.Kind == RoutePartKind.Query && (name == text || (part.QueryName ?? part.Text) == name))) >= 0;

    private static int IndexOf(IReadOnlyList<RoutePart> route, Func<RoutePart, bool> isMeant)
    {
        for (var i = 0; i < route.Count; i++)
        {
            if (isMeant(route[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // A placeholder may stand behind several names of the query; a name that is there twice is a mistake, and told as one.
    private static bool IsFirstOfItsName(IReadOnlyList<RoutePart> route, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (route[i].Kind == RoutePartKind.Query && route[i].Text == route[index].Text && route[i].QueryName == route[index].QueryName)
            {
                return false;
            }
        }

        return true;
    }
}
