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
        var value = source.ShapeOf(pair.TypeArguments[1]);
        if (pair.TypeArguments[0].SpecialType != SpecialType.System_String || !value.HasText)
        {
            method.Report(Descriptors.BadMap, source.Location, source.Name, word, source.Type.ToDisplayString());
            return;
        }

        if (source.Attribute is { } attribute && attribute.Text(0) is { } name)
        {
            method.Report(Descriptors.IdleAnnotation, attribute.ArgumentLocation(0), name, source.Name, $"the keys of a dictionary are the names of its {word}. Write [{attribute.Name}] alone, or pass a single value.");
        }

        method.Add(member, source.Expression, ValueText.ItemFunction(value, source.Attribute?.Named("Format") as string, method));
    }
}
