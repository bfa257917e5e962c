using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>How long this call may take: a <c>TimeSpan</c>, or seconds.</summary>
internal sealed class TimeoutParser : BindingParser
{
    public override string Attribute => "CallTimeout";

    public override void Parse(BindingSource source, MethodContext method)
    {
        var type = TypeRefReader.Underlying(source.Type);
        var isNumber = type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double && type.SpecialType != SpecialType.System_Decimal;
        if (source.Attribute?.ArgumentCount > 0)
        {
            method.Report(Descriptors.BadTimeout, source.Attribute?.Location, $"[CallTimeout] on parameter '{source.Name}' has a value; the argument is the value. Remove it.");
        }
        else if (!isNumber && !type.Is("System", "TimeSpan"))
        {
            method.Report(Descriptors.BadTimeout, source.Location, $"Parameter '{source.Name}' of type '{source.Type.ToDisplayString()}' is no timeout. Pass a TimeSpan, or a number of seconds.");
        }
        else if (!method.Names.TryTake("Timeout", ""))
        {
            method.Report(Descriptors.BadTimeout, source.Location, $"Parameter '{source.Name}' is a second timeout. Remove one of them.");
        }

        method.Add("Timeout", source.Expression);
    }
}
