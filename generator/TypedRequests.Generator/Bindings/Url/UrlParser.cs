using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>The URL of the call as an argument.</summary>
internal sealed class UrlParser : BindingParser
{
    public override string Attribute => "RequestUrl";

    public override void Parse(BindingSource source, MethodContext method)
    {
        if (method.Verb.Route.Length > 0)
        {
            method.Report(Descriptors.BadUrlParameter, source.Location, source.Name, $"is the URL of the call, beside the route '{method.Verb.Route}'. Remove the route, or the parameter.");
        }
        else if (source.Type.SpecialType != SpecialType.System_String && !source.Type.Is("System", "Uri") && !source.Shape.Type.IsOurs("RequestUrl"))
        {
            method.Report(Descriptors.BadUrlParameter, source.Location, source.Name, $"is of type '{source.Type.ToDisplayString()}'. A URL is a RequestUrl, a string or a Uri.");
        }
        else if (!method.Names.TryTake("Url", ""))
        {
            method.Report(Descriptors.BadUrlParameter, source.Location, source.Name, "is a second [RequestUrl]. Remove one of them.");
        }

        method.Bindings.Insert(0, new CallStatement("Url", source.Expression));
    }
}
