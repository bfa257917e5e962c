using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>A value in the path. The statement is written once for all of them, with the route.</summary>
internal sealed class PathParser : BindingParser
{
    public override string Attribute => "Path";

    public override bool Infers(BindingSource source, MethodContext method) => source.Place is not (null or { Kind: RoutePartKind.Query });

    public override void Parse(BindingSource source, MethodContext method)
    {
        if (source.Place is not { } part)
        {
            // A client's property serves the methods whose route names it, and no other.
            if (!source.IsProperty)
            {
                method.Report(Descriptors.PathParameterWithoutPlaceholder, source.Location, source.Attribute?.Text(0) ?? source.Name, $"route '{method.Verb.Route}'");
            }

            return;
        }

        if (method.PathValues.Find(part.Text) is { } other && other.Source.IsProperty == source.IsProperty)
        {
            method.Report(Descriptors.DuplicateBinding, source.Location, $"Placeholder '{{{part.Text}}}' is filled by '{other.Source.Name}' and by '{source.Name}'. Remove one of them.");
        }

        method.Client.PlacedProperties.Add(source.Symbol);
        if (TryGetText(source, part, method) is { } text)
        {
            method.PathValues.Set(part.Text, new PathValue(source, text));
        }
    }

    private static string? TryGetText(BindingSource source, RoutePart part, MethodContext method)
    {
        var format = source.Attribute is { Name: "Path" or "Query" } attribute ? attribute.Named("Format") as string : null;
        if (source.Shape is { Kind: ValueKind.Collection, Element: { } element } && part.Explode && source.ShapeOf(element) is { HasText: true } item)
        {
            var text = ValueText.ItemFunction(item, format, method);
            return $"({WellKnownNames.Wire}.Segments({source.Expression}{(text is null ? "" : ", " + text)}))";
        }

        if (source.Shape.Kind == ValueKind.TypeParameter)
        {
            method.Report(Descriptors.TypeParameterWithoutText, source.Location, source.Name, source.Type.ToDisplayString());
            method.Refused.Add(part.Text);
            return null;
        }

        if (!source.Shape.HasText)
        {
            var remedy = source.Shape.Kind == ValueKind.Collection ? $", or write {{/{part.Text}*}} for one segment per item" : source.Shape.Kind == ValueKind.Object ? ", or mark it [UrlText]" : "";
            method.Report(Descriptors.ComplexPathValue, source.Location, source.Name, part.Text, source.Type.ToDisplayString(), remedy);
            method.Refused.Add(part.Text);
            return null;
        }

        if (TypeRefReader.IsNullable(source.Type) && part.Kind is RoutePartKind.Segment or RoutePartKind.Reserved)
        {
            method.Report(Descriptors.NullablePathValue, source.Location, source.Name, part.Text);
        }

        return ValueText.Of(source.Shape, source.Expression, format, method);
    }
}
