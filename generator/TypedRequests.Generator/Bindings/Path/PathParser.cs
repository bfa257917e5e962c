using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>A value in the path. The statement is written once for all of them, with the route.</summary>
internal sealed class PathParser : BindingParser
{
    public override string Attribute => "Path";

    public override bool Infers(BindingSource source, MethodContext method) => Placeholder(source, method) is { IsInPath: true };

    public override void Parse(BindingSource source, MethodContext method)
    {
        if (Placeholder(source, method) is not { IsInPath: true } part)
        {
            // A client's property serves the methods whose route names it, and no other.
            if (!source.IsProperty)
            {
                method.Report(Descriptors.PathParameterWithoutPlaceholder, source.Location, Name(source), $"route '{method.Verb.Route}'");
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

    /// <summary>The placeholder that a value fills: by its attribute's name, by its own, or by its own under the naming policy.</summary>
    internal static RoutePart? Placeholder(BindingSource source, MethodContext method)
    {
        var name = Name(source);
        return Find(method, name) ?? (source.Attribute?.Text(0) is null ? Find(method, method.Client.WireName(name)) : null);
    }

    // Asked several times for each argument, at each keystroke: a loop makes no closure.
    private static RoutePart? Find(MethodContext method, string name)
    {
        for (var i = 0; i < method.Route.Count; i++)
        {
            if (method.Route[i].IsPlaceholder && string.Equals(method.Route[i].Text, name, StringComparison.Ordinal))
            {
                return method.Route[i];
            }
        }

        return null;
    }

    private static string Name(BindingSource source) => source.Attribute is { Name: "Path" } attribute && attribute.Text(0) is { } name ? name : source.Name;

    private static string? TryGetText(BindingSource source, RoutePart part, MethodContext method)
    {
        var format = source.Attribute?.Named("Format") as string;
        if (source.Shape is { Kind: ValueKind.Collection, Element: { } element } && part.Explode && ValueShape.Of(element).HasText)
        {
            var items = ValueShape.Of(element).Kind == ValueKind.Enum
                ? $"{source.Expression}, static item => {method.Client.Enums.TextOf(ValueShape.Of(element).Type, method.Type(ValueShape.Of(element).Type), "item")}"
                : source.Expression;
            return $"({WellKnownNames.Wire}.Segments({items}))";
        }

        if (!source.Shape.HasText)
        {
            var remedy = source.Shape.Kind == ValueKind.Collection ? $", or write {{/{part.Text}*}} for one segment per item" : "";
            method.Report(Descriptors.ComplexPathValue, source.Location, source.Name, part.Text, source.Type.ToDisplayString(), remedy);
            method.Refused.Add(part.Text);
            return null;
        }

        if (source.MayBeNull && TypeRefReader.IsNullable(source.Type) && part.Kind != RoutePartKind.OptionalSegment)
        {
            method.Report(Descriptors.NullablePathValue, source.Location, source.Name, part.Text);
        }

        return ValueText.Of(source.Shape, source.Expression, format, method);
    }
}
