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
        if (BodyParser.IsMeantAsBody(source, method))
        {
            method.Report(Descriptors.TwoBodies, source.Location, source.Name, method.ExplicitContent switch { "Body" => "another body", "Form" => "a form", _ => "parts" });
            return;
        }

        var placeholder = source.Place;
        if (placeholder is not null)
        {
            method.FilledQueries.Add(placeholder);
        }

        var field = new FieldUse("Query", source, method)
        {
            Name = placeholder?.QueryName ?? placeholder?.Text ?? source.Attribute?.Text(0) ?? method.Client.WireName(source.Name),
            Style = StyleOf(source, placeholder, method),
            WrittenName = placeholder?.WrittenName,
        };
        if (source.Attribute?.Named("Valueless") is true)
        {
            ParseFlag(field);
            return;
        }

        FieldParser.Parse(field);
    }

    // RFC 6570: without the star a collection is one value, joined with commas.
    private static int StyleOf(BindingSource source, RoutePart? placeholder, MethodContext method)
    {
        if (source.Attribute?.Named("Style") is int style)
        {
            return style;
        }

        if (placeholder is not { Explode: false } || source.Shape.Kind is not (ValueKind.Collection or ValueKind.Dictionary or ValueKind.Object))
        {
            return method.Client.Policy.QueryStyle;
        }

        var location = RouteLocation.Of(method.Verb.Attribute, method.Verb.RouteArgument, placeholder.Position, placeholder.Text.Length);
        if (source.Shape.Kind == ValueKind.Collection)
        {
            method.Report(Descriptors.JoinedCollection, location, placeholder.Text);
        }
        else
        {
            method.Report(Descriptors.MalformedRoute, location, method.Verb.Route, RouteMessages.JoinedNames(placeholder));
        }

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
                $"{field.Source.Word} '{field.Source.Name}' is valueless and of type '{field.Source.Type.ToDisplayString()}'. A bare name comes from a bool, or from a string.");
            return;
        }

        field.Method.Add(field.Member("Flag"), isText ? null : CSharpText.Literal(field.Name), field.Source.Expression);
    }
}
