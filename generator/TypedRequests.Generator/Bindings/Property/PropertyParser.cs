using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>A value for message handlers, in the request's options.</summary>
internal sealed class PropertyParser : BindingParser
{
    public override string Attribute => "RequestProperty";

    public override void Parse(BindingSource source, MethodContext method)
    {
        var key = source.Attribute?.Text(0) ?? source.Name;
        if (!method.Names.TryTake(source.IsProperty ? "ClientProperty" : "Property", key))
        {
            method.Report(Descriptors.DuplicateBinding, source.Location, $"[RequestProperty] key '{key}' is given twice. Rename one of them.");
        }

        method.Add("Property", CSharpText.Literal(key), source.Expression);
    }
}
