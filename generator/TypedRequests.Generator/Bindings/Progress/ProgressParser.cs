using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary><c>IProgress&lt;TransferProgress&gt;</c>: told how much has gone out and come in.</summary>
internal sealed class ProgressParser : BindingParser
{
    public override string? Attribute => null;

    public override bool Infers(BindingSource source, MethodContext method) =>
        source.Type.Is("System", "IProgress", 1) && ((INamedTypeSymbol)source.Type).TypeArguments[0].IsOurs("TransferProgress");

    public override void Parse(BindingSource source, MethodContext method)
    {
        if (!method.Names.TryTake("Progress", ""))
        {
            method.Report(Descriptors.TwoOfOneKind, source.Location, source.Name, "IProgress<TransferProgress>", method.Symbol.Name);
        }

        method.Add("Progress", source.Expression);
    }
}
