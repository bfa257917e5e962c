using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Fills the route's placeholders with the values that were found for them.</summary>
internal static class RouteBinder
{
    /// <summary>The statement that renders the path; none when a <c>[RequestUrl]</c> parameter says where.</summary>
    public static IEnumerable<BindingModel> Bind(MethodContext method)
    {
        var pieces = new List<PathPiece>(method.Route.Count);
        var isFirstQuery = true;
        for (var i = 0; i < method.Route.Count; i++)
        {
            if (method.Route[i].IsInQueryValue || IsTextBehindPlaceholder(method.Route, i))
            {
                continue; // it goes out between the arguments
            }

            if (Piece(method.Route[i], isFirstQuery, method) is { } piece)
            {
                pieces.Add(piece);
                isFirstQuery &= !piece.IsQuery;
            }
        }

        return method.Names.IsTaken("Url", "") ? [] : [new PathModel("Path", pieces.ToEquatableArray())];
    }

    /// <summary>Says the query text that stands behind a placeholder and before the part at <paramref name="end"/>, from the part at <paramref name="start"/> on.</summary>
    /// <returns>Where to go on.</returns>
    public static int AddQueryText(MethodContext method, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsTextBehindPlaceholder(method.Route, i))
            {
                method.Add("QueryText", CSharpText.Literal(method.Route[i].Text));
            }
            else if (method.Route[i].IsInQueryValue && (i == 0 || !IsOneArgument(method.Route[i - 1], method.Route[i])))
            {
                AddArgument(method, i);
            }
        }

        return Math.Max(start, end);
    }

    private static bool IsTextBehindPlaceholder(IReadOnlyList<RoutePart> route, int index)
    {
        for (var i = 0; i < index && route[index].Kind == RoutePartKind.QueryLiteral; i++)
        {
            if (route[i].Kind is RoutePartKind.Query or RoutePartKind.QueryHole)
            {
                return true;
            }
        }

        return false;
    }

    // `$filter=Id eq '{id}'`: one argument, its placeholders escaped; the client's own when properties alone fill it.
    private static void AddArgument(MethodContext method, int start)
    {
        var pieces = new List<PathPiece>();
        var isClients = true;
        for (var i = start; i < method.Route.Count && (i == start || IsOneArgument(method.Route[i - 1], method.Route[i])); i++)
        {
            var part = method.Route[i];
            isClients &= part.Kind == RoutePartKind.QueryPiece || method.PathValues.Find(part.Text) is { Source.IsProperty: true };
            if (part.Kind == RoutePartKind.QueryPiece)
            {
                pieces.Add(new PathPiece(part.Text, null, true));
            }
            else if (Hole(part, method) is { } hole)
            {
                pieces.Add(hole);
            }
        }

        method.Bindings.Add(new PathModel(isClients ? "ClientQuery" : "Query", pieces.ToEquatableArray()));
    }

    private static bool IsOneArgument(RoutePart first, RoutePart second) => first.IsInQueryValue && second.IsInQueryValue && first.QueryName == second.QueryName;

    private static PathPiece? Piece(RoutePart part, bool isFirstQuery, MethodContext method)
    {
        switch (part.Kind)
        {
            case RoutePartKind.Literal:
                return new PathPiece(part.Text, null, false);
            case RoutePartKind.QueryLiteral:
                return new PathPiece((isFirstQuery ? "?" : "&") + part.Text, null, true);
            case RoutePartKind.Query:
                CheckQuery(part, method);
                return null;
            default:
                return Hole(part, method);
        }
    }

    private static PathPiece? Hole(RoutePart part, MethodContext method)
    {
        if (method.PathValues.Find(part.Text) is not { } value)
        {
            ReportUnfilled(part, method);
            return null;
        }

        return new PathPiece(value.Expression, FormatOf(part), false);
    }

    /// <summary>How a hole of the route escapes its value.</summary>
    public static string FormatOf(RoutePart part) => part.Kind switch
    {
        RoutePartKind.Reserved => ":+",
        RoutePartKind.OptionalSegment => ":/",
        _ => "",
    };

    private static void CheckQuery(RoutePart part, MethodContext method)
    {
        foreach (var filled in method.FilledQueries)
        {
            if (filled.Text == part.Text && filled.QueryName == part.QueryName)
            {
                return;
            }
        }

        ReportUnfilled(part, method);
    }

    private static void ReportUnfilled(RoutePart part, MethodContext method)
    {
        if (method.Refused.Contains(part.Text))
        {
            return;
        }

        var near = Nearest.Of(part.Text, method.Symbol.Parameters.Select(static parameter => parameter.Name));
        method.Report(
            Descriptors.PlaceholderWithoutParameter,
            RouteLocation.Of(method.Verb.Attribute, method.Verb.RouteArgument, part.Position, part.Text.Length),
            part.Text,
            method.Verb.Route,
            near is null ? $"Add a parameter '{part.Text}'" : $"Rename it to '{{{near}}}', or add a parameter '{part.Text}'");
    }
}
