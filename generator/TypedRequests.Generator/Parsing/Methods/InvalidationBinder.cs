using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads <c>[Invalidates]</c>: the path of another method's route, filled with values of this one.</summary>
internal static class InvalidationBinder
{
    /// <summary>The statements, one for each route that becomes unusable.</summary>
    public static IEnumerable<BindingModel> Bind(MethodContext method, IReadOnlyList<ISymbol> members)
    {
        foreach (var attribute in method.Attributes)
        {
            if (attribute.Name != "Invalidates" || attribute.Text(0) is not { } name)
            {
                continue;
            }

            if (method.Verb.HasNoBody)
            {
                Refuse(attribute, method, name, $"a {method.Verb.Verb} changes nothing. Remove it");
                continue;
            }

            foreach (var route in Routes(attribute, name, method, members))
            {
                if (Pieces(attribute, name, route, method) is { } pieces)
                {
                    yield return new PathModel("Invalidates", pieces);
                }
            }
        }
    }

    /// <summary>The names that some method of the client invalidates.</summary>
    public static HashSet<string> NamesOf(IEnumerable<ISymbol> members) =>
        new(members.SelectMany(AttributeReader.Read).Where(static attribute => attribute.Name == "Invalidates").Select(static attribute => attribute.Text(0) ?? ""), StringComparer.Ordinal);

    private static IEnumerable<string> Routes(AttributeUse attribute, string name, MethodContext method, IReadOnlyList<ISymbol> members)
    {
        var readers = members.OfType<IMethodSymbol>().Where(static member => RouteOf(member) is not null).ToList();
        var named = readers.FindAll(member => member.Name == name);
        if (named.Count == 0)
        {
            var near = Nearest.Of(name, readers.Select(static member => member.Name));
            Refuse(attribute, method, name, "the client has no GET method of that name" + (near is null ? "" : $". Write nameof({near})"));
        }

        foreach (var member in named)
        {
            if (member.Parameters.Any(static parameter => AttributeReader.Find(parameter, "RequestUrl") is not null))
            {
                Refuse(attribute, method, name, "its URL is an argument, which is not known here");
            }
            else
            {
                yield return RouteOf(member)!; // those without a route are no readers
            }
        }
    }

    private static string? RouteOf(IMethodSymbol member) => AttributeReader.Find(member, "Get")?.Text(0);

    private static EquatableArray<PathPiece>? Pieces(AttributeUse attribute, string name, string route, MethodContext method)
    {
        var pieces = new List<PathPiece>();
        foreach (var part in RouteParser.Parse(route).Parts)
        {
            if (part.Kind == RoutePartKind.Literal)
            {
                pieces.Add(new PathPiece(part.Text, null, false));
            }
            else if (part.IsInPath)
            {
                if (Value(part, method) is not { } value)
                {
                    Refuse(attribute, method, name, $"its route '{route}' has '{{{part.Text}}}', and '{method.Symbol.Name}' has no value of that name. Add a parameter '{part.Text}'");
                    return null;
                }

                pieces.Add(new PathPiece(value, RouteBinder.FormatOf(part), false));
            }
        }

        return pieces.ToEquatableArray();
    }

    private static string? Value(RoutePart part, MethodContext method)
    {
        if (method.PathValues.Find(part.Text) is { } placed)
        {
            return placed.Expression;
        }

        var parameter = method.Symbol.Parameters.FirstOrDefault(parameter => parameter.Name == part.Text || method.Client.WireName(parameter.Name) == part.Text);
        if (parameter is null)
        {
            return null;
        }

        var source = new BindingSource(parameter, parameter.Type, CSharpText.Identifier(parameter.Name), null, method.Client.Texts);
        return source.Shape.HasText && source.Shape.Kind != ValueKind.TypeParameter ? ValueText.Of(source.Shape, source.Expression, null, method) : null;
    }

    private static void Refuse(AttributeUse attribute, MethodContext method, string name, string why) =>
        method.Report(Descriptors.BadInvalidation, attribute.ArgumentLocation(0), method.Symbol.Name, name, why);
}
