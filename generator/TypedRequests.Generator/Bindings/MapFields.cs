using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>A dictionary as names and values: its keys are the names.</summary>
internal static class MapFields
{
    public static void Add(FieldUse field, ITypeSymbol type, ValueShape shape, string expression, string outer)
    {
        var value = field.ShapeOf(shape.Element!); // a dictionary has values
        var items = value.Kind == ValueKind.Collection ? field.ShapeOf(value.Element!) : value;
        if (Key(type).SpecialType != SpecialType.System_String)
        {
            field.Method.Report(Descriptors.BadMap, field.Source.Location, field.Source.Name, field.Word + " values", type.ToDisplayString());
            return;
        }

        if (!items.HasText)
        {
            field.Refuse(type, items.Kind == ValueKind.Object ? FieldsParser.NeedsStyle : "a map needs keys and values that have a single text.");
            return;
        }

        var prefix = CSharpText.Literal(field.Prefix + QueryStyles.MapPrefix(outer, field.Style));
        if (value.Kind == ValueKind.Collection)
        {
            // The item's type cannot be inferred from the collection's, so all three are written.
            var types = string.Join(", ", field.Method.Type(Key(type)).Annotated, field.Method.Type(shape.Element!).Annotated, field.Method.Type(value.Element!).Annotated); // see above
            var text = ValueText.ItemFunction(items, field.Format, field.Method);
            field.Method.Add($"{field.Member("Lists")}<{types}>", expression, prefix, QueryStyles.Expression(field.Style), text);
        }
        else
        {
            field.Method.Add(field.Member("Map"), expression, prefix, ValueText.ItemArgument(items, field.Format, field.Method));
        }
    }

    /// <summary>The type of the keys.</summary>
    public static ITypeSymbol Key(ITypeSymbol dictionary) =>
        ((INamedTypeSymbol)dictionary.FindConstructed("System.Collections.Generic", "IEnumerable", 1)!.TypeArguments[0]).TypeArguments[0]; // or it were no dictionary
}
