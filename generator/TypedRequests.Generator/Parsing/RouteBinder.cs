using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Fills the route's placeholders with the values that were found for them.</summary>
internal static class RouteBinder
{
    /// <summary>The statement that renders the path; none when a <c>[Url]</c> parameter says where.</summary>
    public static IEnumerable<BindingModel> Bind(MethodContext method)
    {
        var pieces = new List<PathPiece>();
        foreach (var part in method.Route)
        {
            if (Piece(part, pieces.Count == 0 || !pieces.Any(static piece => piece.IsQuery), method) is { } piece)
            {
                pieces.Add(piece);
            }
        }

        return method.Names.IsTaken("Url", "") ? [] : [new PathModel(pieces.ToEquatableArray())];
    }

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
        if (!method.PathValues.TryGetValue(part.Text, out var value))
        {
            ReportUnfilled(part, method);
            return null;
        }

        var format = part.Kind switch
        {
            RoutePartKind.Reserved => ":+",
            RoutePartKind.OptionalSegment => ":/",
            _ => "",
        };
        return new PathPiece(value.Expression, format, false);
    }

    private static void CheckQuery(RoutePart part, MethodContext method)
    {
        if (!method.Symbol.Parameters.Any(parameter => Fills(parameter, part, method)))
        {
            ReportUnfilled(part, method);
        }
    }

    private static bool Fills(Microsoft.CodeAnalysis.IParameterSymbol parameter, RoutePart part, MethodContext method)
    {
        var name = AttributeReader.Find(parameter, "Query")?.Text(0);
        return name is not null
            ? string.Equals(name, part.Text, StringComparison.Ordinal) || string.Equals(name, part.QueryName, StringComparison.Ordinal)
            : string.Equals(parameter.Name, part.Text, StringComparison.Ordinal) || string.Equals(method.Client.WireName(parameter.Name), part.Text, StringComparison.Ordinal);
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
