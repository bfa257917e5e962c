using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>A cookie of this call, or a dictionary of them.</summary>
internal sealed class CookieParser : BindingParser
{
    public override string Attribute => "Cookie";

    public override void Parse(BindingSource source, MethodContext method)
    {
        if (source.Shape.Kind == ValueKind.Dictionary)
        {
            MapParser.Parse(source, method, "Cookies", "cookies");
            return;
        }

        var name = source.Attribute?.Text(0) ?? source.Name;
        if (!Tokens.IsToken(name))
        {
            method.Report(Descriptors.BadCookie, source.Attribute?.ArgumentLocation(0), name, "its name is no token. Use letters, digits, '-' and '_'.");
        }
        else if (source.Shape.Kind == ValueKind.TypeParameter)
        {
            method.Report(Descriptors.TypeParameterWithoutText, source.Location, source.Name, source.Type.ToDisplayString());
        }
        else if (!source.Shape.HasText)
        {
            method.Report(Descriptors.UnsendableArgument, source.Location, source.Name, source.Type.ToDisplayString(), "as a cookie: it has no single text. Pass a string, or mark it [UrlText].");
        }
        else if (!method.Names.TryTake("Cookie", name))
        {
            method.Report(Descriptors.BadCookie, source.Location, name, "another parameter gives it too. Remove one of them.");
        }
        else
        {
            method.Add("Cookie", CSharpText.Literal(name), ValueText.Of(source.Shape, source.Expression, null, method));
        }
    }
}
