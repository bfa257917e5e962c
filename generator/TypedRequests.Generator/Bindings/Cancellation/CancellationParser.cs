using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>The caller's <c>CancellationToken</c>; one may also be null.</summary>
internal sealed class CancellationParser : BindingParser
{
    public override string? Attribute => null;

    public override bool Infers(BindingSource source, MethodContext method) =>
        TypeRefReader.Underlying(source.Type).Is("System.Threading", "CancellationToken");

    public override void Parse(BindingSource source, MethodContext method)
    {
        if (method.Token is not null)
        {
            method.Report(Descriptors.TwoOfOneKind, source.Location, source.Name, "CancellationToken", method.Symbol.Name);
        }

        method.Token = TypeRefReader.IsNullable(source.Type) ? source.Expression + ".GetValueOrDefault()" : source.Expression;
    }
}
