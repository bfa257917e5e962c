using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>
/// Values whose names are known only when they are sent: lists and maps of objects (<c>line_items[0][price]</c>), maps of anything. Each type of object in them gets a
/// private method of the client that writes its members.
/// </summary>
internal static class FieldsParser
{
    public const string NeedsStyle = "a list or map of objects has no one form. Say which with Style = QueryStyle.IndexedBrackets, Indexed, Dots or Brackets.";

    /// <summary>Whether a value is, or holds, one of these.</summary>
    public static bool Handles(FieldUse field, ITypeSymbol type, ValueShape shape) =>
        HoldsUntypedMap(shape, type) || (QueryStyles.HasLists(field.Style) && HoldsObjects(field, shape, []));

    public static void Parse(FieldUse field, ITypeSymbol type, ValueShape shape, string expression)
    {
        var name = field.Prefix + (shape.Kind == ValueKind.Collection ? field.Name : field.Root);
        if (Writing(field, shape, type, expression, new FlatPath()) is { } writing)
        {
            field.Take(name);
            field.Method.Bindings.Add(new FieldsStatement($"{field.Member("Fields")}({CSharpText.Literal(name)}, {QueryStyles.Expression(field.Style)})", writing));
        }
    }

    // What is called on the fields of a place, with the value that is written there; null after a finding.
    private static string? Writing(FieldUse field, ValueShape shape, ITypeSymbol type, string value, FlatPath path)
    {
        var element = shape.Element;
        switch (shape.Kind)
        {
            case ValueKind.Scalar or ValueKind.Enum or ValueKind.OwnText or ValueKind.Bytes:
                return $"Text({(ValueText.IsEmitted(shape, null) ? ValueText.Of(shape, value, null, field.Method) : value)})";
            case ValueKind.Opaque when IsUntyped(type):
                return $"Untyped({value})";
            case ValueKind.Object:
                return Method(field, shape.Type, path) is { } method ? $"Object({value}, {method})" : null;
            case ValueKind.Collection or ValueKind.Dictionary when !path.TryEnter(shape.Type, 0):
                field.Refuse(type, "it contains itself.");
                return null;
            case ValueKind.Collection:
                var item = Function(field, element!, path); // a collection has an element
                path.Leave(shape.Type);
                return item is null ? null : $"Items({value}, {item})";
            case ValueKind.Dictionary when MapFields.Key(type).SpecialType != SpecialType.System_String:
                field.Method.Report(Diagnostics.Descriptors.BadMap, field.Source.Location, field.Source.Name, field.Word + " values", type.ToDisplayString());
                return null;
            case ValueKind.Dictionary:
                var entry = Function(field, element!, path); // a dictionary has values
                path.Leave(shape.Type);
                return entry is null ? null : $"Entries({value}, {entry})";
            case ValueKind.TypeParameter:
                field.Method.Report(Diagnostics.Descriptors.TypeParameterWithoutText, field.Source.Location, field.Source.Name, type.ToDisplayString());
                return null;
            default:
                field.RefuseType(type, "");
                return null;
        }
    }

    // The function that writes an item: the method of its type, or a lambda that calls what a value of it would call.
    private static string? Function(FieldUse field, ITypeSymbol type, FlatPath path)
    {
        var shape = field.ShapeOf(type);
        if (shape.Kind == ValueKind.Object && !TypeRefReader.IsNullable(type))
        {
            return Method(field, shape.Type, path);
        }

        return Writing(field, shape, type, "item", path) is { } writing ? $"static (fields, item) => fields.{writing}" : null;
    }

    private static string? Method(FieldUse field, ITypeSymbol type, FlatPath path)
    {
        var client = field.Method.Client;
        var written = client.Type(type).Name;
        if (client.FieldMethods.TryGetValue(written, out var known))
        {
            return known;
        }

        if (!field.Knows(type))
        {
            return null;
        }

        var members = FlatMembers.Of(type, client.Policy.Naming);
        var isNew = path.TryEnter(type, members.Count);
        if ((FlatMembers.Objection(type, members.Count, isNested: !isNew) ?? path.Objection) is { } objection)
        {
            field.Refuse(type, objection);
            return null;
        }

        if (TextSigns.Of(type) is { } sign)
        {
            field.RefuseAmbiguous(type, sign);
            return null;
        }

        var statements = members.Select(member => Statement(field, member.Property, member.Name, path)).ToList();
        path.Leave(type);
        if (statements.Contains(null))
        {
            return null;
        }

        var method = client.FieldMethods.Count == 0 ? client.Names.Take("FieldsOf") : client.FieldMethods.Values.First(); // one name, overloaded
        client.FieldMethods.Add(written, method);
        client.Fields.Add(new FieldsModel(method, type.IsValueType ? written : written + "?", (type.IsValueType ? statements : statements.Prepend("if (value is null) return;")).OfType<string>().ToEquatableArray()));
        return method;
    }

    private static string? Statement(FieldUse field, IPropertySymbol property, string name, FlatPath path)
    {
        WarnedSymbols.AddMember(field.Method.Client.SuppressedIds, property);
        return field.Knows(property) && Writing(field, field.ShapeOf(property), property.Type, "value." + CSharpText.Identifier(property.Name), path) is { } writing
            ? $"fields.At({CSharpText.Literal(name)}).{writing};"
            : null;
    }

    private static bool HoldsUntypedMap(ValueShape shape, ITypeSymbol type) =>
        shape.Kind == ValueKind.Dictionary && IsUntyped(shape.Element!) && MapFields.Key(type).SpecialType == SpecialType.System_String; // a dictionary has values

    private static bool IsUntyped(ITypeSymbol type) => type.SpecialType == SpecialType.System_Object;

    // Every type once: what it holds does not depend on where it stands.
    private static bool HoldsObjects(FieldUse field, ValueShape shape, HashSet<ITypeSymbol> seen)
    {
        switch (shape.Kind)
        {
            case ValueKind.Collection or ValueKind.Dictionary:
                return field.ShapeOf(shape.Element!).Kind is ValueKind.Object or ValueKind.Collection or ValueKind.Dictionary
                    && !(shape.Kind == ValueKind.Dictionary && IsTextList(field, shape.Element!)); // they have one
            case ValueKind.Object when seen.Count < FlatMembers.MostTypes && seen.Add(shape.Type) && !TypeNames.IsOfFramework(shape.Type):
                return FlatMembers.Of(shape.Type, field.Method.Client.Policy.Naming).Any(member => HoldsUntypedMap(field.ShapeOf(member.Property), member.Property.Type) || HoldsObjects(field, field.ShapeOf(member.Property), seen));
            default:
                return false;
        }
    }

    private static bool IsTextList(FieldUse field, ITypeSymbol type) => field.ShapeOf(type) is { Kind: ValueKind.Collection, Element: { } element } && field.ShapeOf(element).HasText;
}
