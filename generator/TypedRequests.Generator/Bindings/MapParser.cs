using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>A dictionary of headers or cookies: string keys, values with a single text.</summary>
internal static class MapParser
{
    public static void Parse(BindingSource source, MethodContext method, string member, string word)
    {
        var pair = (INamedTypeSymbol)source.Type.FindConstructed("System.Collections.Generic", "IEnumerable", 1)!.TypeArguments[0]; // the shape is a dictionary
        var value = ValueShape.Of(pair.TypeArguments[1]);
        if (pair.TypeArguments[0].SpecialType != SpecialType.System_String || !value.HasText)
        {
            method.Report(Descriptors.BadMap, source.Location, source.Name, word, source.Type.ToDisplayString());
            return;
        }

        method.Add(member, source.Expression, ValueText.ItemArgument(value, null, method));
    }
}
