using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>The call's own <c>RequestOptions</c>, the strongest level.</summary>
internal sealed class OptionsParser : BindingParser
{
    public override string? Attribute => null;

    public override bool Infers(BindingSource source, MethodContext method) => source.Type.IsOurs("RequestOptions");

    public override void Parse(BindingSource source, MethodContext method)
    {
        if (!method.Names.TryTake("RequestOptions", ""))
        {
            method.Report(Descriptors.TwoOfOneKind, source.Location, source.Name, "RequestOptions", method.Symbol.Name);
        }

        method.Add("Options", source.Expression);
    }
}
