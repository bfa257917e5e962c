using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>A request header, or a dictionary of them.</summary>
internal sealed class HeaderParser : BindingParser
{
    public override string Attribute => "Header";

    public override void Parse(BindingSource source, MethodContext method)
    {
        var attribute = source.Attribute!.Value; // this binding is never inferred
        if (source.Shape.Kind == ValueKind.Dictionary)
        {
            MapParser.Parse(source, method, source.IsProperty ? "ClientHeaders" : "Headers", "headers");
            return;
        }

        var name = attribute.Text(0);
        if (!HeaderNames.Check(name, attribute, method.Sink))
        {
            return;
        }

        if (!method.Names.TryTake(source.IsProperty ? "ClientHeader" : "Header", name!.ToUpperInvariant())) // Check has refused null
        {
            method.Report(Descriptors.DuplicateHeader, source.Location, name, method.Symbol.Name);
        }

        if (!source.IsProperty && name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) && method.Names.IsTaken("Auth", ""))
        {
            method.Report(Descriptors.TwoOfOneKind, source.Location, source.Name, "Auth", method.Symbol.Name);
        }

        method.Headers.Add((name!, attribute));
        Add(source, method, name!, attribute.Named("Format") as string);
    }

    private static void Add(BindingSource source, MethodContext method, string name, string? format)
    {
        var member = source.IsProperty ? "ClientHeader" : "Header";
        var shape = source.Shape;
        if (shape.HasText)
        {
            var isEmitted = ValueText.IsEmitted(shape, format);
            method.Add(member, CSharpText.Literal(name), isEmitted ? ValueText.Of(shape, source.Expression, format, method) : source.Expression, isEmitted || format is null ? null : CSharpText.Literal(format));
        }
        else if (shape.Kind == ValueKind.Collection && source.ShapeOf(shape.Element!) is { HasText: true } item) // a collection has an element
        {
            method.Add(member + "s", CSharpText.Literal(name), source.Expression, ValueText.ItemArgument(item, format, method));
        }
        else if (shape.Kind == ValueKind.TypeParameter)
        {
            method.Report(Descriptors.TypeParameterWithoutText, source.Location, source.Name, source.Type.ToDisplayString());
        }
        else
        {
            method.Report(Descriptors.UnsendableArgument, source.Location, source.Name, source.Type.ToDisplayString(), "as a header: it has no single text. Pass a string, or mark it [UrlText].");
        }
    }
}
