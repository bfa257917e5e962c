using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>Turns a value into statements that add names and values: one per scalar, collection or dictionary, one per leaf of an object.</summary>
internal static class FieldParser
{
    public static void Parse(FieldUse field)
    {
        var source = field.Source;
        MembersMadeElsewhere.Report(source.Type, field.Method.Sink);
        Parsing.IdleAnnotations.CheckStyle(source, field.Method);
        switch (source.Shape.Kind)
        {
            case ValueKind.Object when TypeNames.IsOfFramework(source.Shape.Type):
                field.Method.Report(Descriptors.UnsendableArgument, field.Source.Location, field.Source.Name, source.Type.ToDisplayString(), $"in a {field.Word}.{Remedy(field)}");
                break;
            case ValueKind.Object when FlatClosure.Of(source.Type, field.Method.Client.Policy.Naming).Endless is { } endless:
                field.Method.Report(Descriptors.JsonTypeRefused, source.Location, source.Name, endless.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), EndlessTypes.Objection, $"sent in a {field.Word}");
                break;
            case ValueKind.Object:
                var root = field.Style == QueryStyles.DeepObject ? field.Name : "";
                Flatten(field, source.Type, source.Expression, source.MayBeNull, root, new FlatPath());
                break;
            case ValueKind.Dictionary:
                AddMap(field, source.Type, source.Shape, source.Expression, field.Style == QueryStyles.DeepObject ? field.Name : "");
                break;
            default:
                AddValue(field, source.Shape, source.Type, source.Expression, field.Name);
                break;
        }
    }

    private static void AddValue(FieldUse field, ValueShape shape, ITypeSymbol type, string expression, string name)
    {
        switch (shape.Kind)
        {
            case ValueKind.Scalar or ValueKind.Enum or ValueKind.Bytes:
                field.Take(field.Prefix + name);
                AddScalar(field, shape, expression, field.Prefix + name);
                break;
            case ValueKind.Collection when ValueShape.Of(shape.Element!) is { HasText: true } item: // a collection has an element
                field.Take(field.Prefix + name);
                field.Method.Add(
                    field.Member(),
                    CSharpText.Literal(field.Prefix + name),
                    expression,
                    QueryStyles.Expression(field.Style),
                    ValueText.ItemArgument(item, field.Format, field.Method));
                break;
            case ValueKind.Unsendable:
                field.Method.Report(Descriptors.UnsendableArgument, field.Source.Location, field.Source.Name, type.ToDisplayString(), $"in a {field.Word}.{Remedy(field)}");
                break;
            default:
                Refuse(field, type, shape.Kind == ValueKind.Collection ? "its items have no single text." : "its members are not known before the program runs.");
                break;
        }
    }

    private static void AddScalar(FieldUse field, ValueShape shape, string expression, string name)
    {
        var value = shape.Kind == ValueKind.Enum ? ValueText.Of(shape, expression, field.Format, field.Method) : expression;
        var format = shape.Kind == ValueKind.Enum || field.Format is null ? null : CSharpText.Literal(field.Format);
        field.Method.Add(field.Member(), CSharpText.Literal(name), value, format);
    }

    private static void AddMap(FieldUse field, ITypeSymbol type, ValueShape shape, string expression, string outer)
    {
        var value = ValueShape.Of(shape.Element!); // a dictionary has values
        var items = value.Kind == ValueKind.Collection ? ValueShape.Of(value.Element!) : value;
        var key = ((INamedTypeSymbol)type.FindConstructed("System.Collections.Generic", "IEnumerable", 1)!.TypeArguments[0]).TypeArguments[0]; // or it were no dictionary
        if (key.SpecialType != SpecialType.System_String)
        {
            field.Method.Report(Descriptors.BadMap, field.Source.Location, field.Source.Name, field.Word + " values", type.ToDisplayString());
            return;
        }

        if (!items.HasText)
        {
            Refuse(field, type, "a map needs keys and values that have a single text.");
            return;
        }

        var prefix = CSharpText.Literal(field.Prefix + (outer.Length == 0 ? "" : field.Style is QueryStyles.Brackets or QueryStyles.DeepObject ? outer + "[" : outer + "."));
        if (value.Kind == ValueKind.Collection)
        {
            // The item's type cannot be inferred from the collection's, so all three are written.
            var types = string.Join(", ", field.Method.Type(key).Annotated, field.Method.Type(shape.Element!).Annotated, field.Method.Type(value.Element!).Annotated); // see above
            var text = ValueText.ItemFunction(items, field.Format, field.Method);
            field.Method.Add($"{field.Member("Lists")}<{types}>", expression, prefix, QueryStyles.Expression(field.Style), text);
        }
        else
        {
            field.Method.Add(field.Member("Map"), expression, prefix, ValueText.ItemArgument(items, field.Format, field.Method));
        }
    }

    private static void Flatten(FieldUse field, ITypeSymbol type, string expression, bool mayBeNull, string outer, FlatPath path)
    {
        var bare = TypeRefReader.Underlying(type);
        var members = FlatMembers.Of(bare, field.Method.Client.Policy.Naming);
        var isNew = path.TryEnter(bare, members.Count);
        if ((FlatMembers.Objection(bare, members.Count, isNested: !isNew) ?? path.Objection) is { } objection)
        {
            Refuse(field, type, objection);
            return;
        }

        foreach (var member in members)
        {
            MembersMadeElsewhere.Report(member.Property.Type, field.Method.Sink);
            var value = $"{expression}{(mayBeNull ? "?." : ".")}{CSharpText.Identifier(member.Property.Name)}";
            var name = QueryStyles.Nested(outer, member.Name, field.Style);
            var shape = ValueShape.Of(member.Property.Type);
            WarnedSymbols.AddOwn(field.Method.Client.SuppressedIds, member.Property);
            if (shape.Kind == ValueKind.Object)
            {
                var maybeNull = TypeRefReader.IsNullable(member.Property.Type) || member.Property.Type is { IsValueType: false, NullableAnnotation: not NullableAnnotation.NotAnnotated };
                Flatten(field, member.Property.Type, value, maybeNull, name, path);
            }
            else if (shape.Kind == ValueKind.Dictionary)
            {
                AddMap(field, member.Property.Type, shape, value, name);
            }
            else
            {
                AddValue(field, shape, member.Property.Type, value, name);
            }
        }

        path.Leave(bare);
    }

    private static void Refuse(FieldUse field, ITypeSymbol type, string why) =>
        field.Method.Report(Descriptors.UnflattenableValue, field.Source.Location, type.ToDisplayString(), why);

    private static string Remedy(FieldUse field) => field.Method.Verb.HasNoBody ? " Use a verb that has a body, or another type." : " Mark it [Body] or [Part].";
}
