using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>A value in the query: by attribute, by <c>{?name}</c>, or because nothing else fits.</summary>
internal sealed class QueryParser : BindingParser
{
    public override string Attribute => "Query";

    public override bool Infers(BindingSource source, MethodContext method) => true;

    public override void Parse(BindingSource source, MethodContext method)
    {
        var placeholder = source.Attribute?.Text(0) is null ? PathParser.Placeholder(source, method) : Named(source.Attribute.Value.Text(0)!, method); // not null here
        var field = new FieldUse("Query", source, method)
        {
            Name = source.Attribute?.Text(0) ?? placeholder?.QueryName ?? placeholder?.Text ?? method.Client.WireName(source.Name),
            Style = StyleOf(source, placeholder, method),
        };
        if (source.Attribute?.Named("Valueless") is true)
        {
            ParseFlag(field);
            return;
        }

        FieldParser.Parse(field);
    }

    private static RoutePart? Named(string name, MethodContext method) =>
        method.Route.FirstOrDefault(part => part.Kind == RoutePartKind.Query && string.Equals(part.QueryName ?? part.Text, name, StringComparison.Ordinal));

    // RFC 6570: without the star a collection is one value, joined with commas.
    private static int StyleOf(BindingSource source, RoutePart? placeholder, MethodContext method)
    {
        if (source.Attribute?.Named("Style") is int style)
        {
            return style;
        }

        if (placeholder is not { Kind: RoutePartKind.Query, Explode: false } || source.Shape.Kind != ValueKind.Collection)
        {
            return method.Client.Policy.QueryStyle;
        }

        method.Report(
            Descriptors.JoinedCollection,
            RouteLocation.Of(method.Verb.Attribute, method.Verb.RouteArgument, placeholder.Position, placeholder.Text.Length),
            placeholder.Text);
        return QueryStyles.Csv;
    }

    private static void ParseFlag(FieldUse field)
    {
        var isText = field.Source.Type.SpecialType == SpecialType.System_String;
        if (!isText && field.Source.Shape.Type.SpecialType != SpecialType.System_Boolean)
        {
            field.Method.Report(
                Descriptors.BadBindingAttribute,
                field.Source.Location,
                $"Parameter '{field.Source.Name}' is valueless and of type '{field.Source.Type.ToDisplayString()}'. A bare name comes from a bool, or from a string.");
            return;
        }

        field.Method.Add(field.Member("Flag"), isText ? null : CSharpText.Literal(field.Name), field.Source.Expression);
    }
}
