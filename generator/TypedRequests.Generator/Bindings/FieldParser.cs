using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
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
        if (source.Shape.Kind is ValueKind.Object or ValueKind.Collection or ValueKind.Dictionary && FlatClosure.Of(source.Type, field.Method.Client.Policy.Naming).Endless is { } endless)
        {
            field.Method.Report(Descriptors.JsonTypeRefused, source.Location, source.Name, endless.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), EndlessTypes.Objection, $"sent in a {field.Word}");
            return;
        }

        if (FieldsParser.Handles(field, source.Type, source.Shape))
        {
            FieldsParser.Parse(field, source.Type, source.Shape, source.Expression);
            return;
        }

        switch (source.Shape.Kind)
        {
            case ValueKind.Object when TypeNames.IsOfFramework(source.Shape.Type):
                field.RefuseType(source.Type, Remedy(field));
                break;
            case ValueKind.Object when !field.IsFlattenedByWord && TextSigns.Of(source.Shape.Type) is { } sign:
                field.RefuseAmbiguous(source.Type, sign);
                break;
            case ValueKind.Object:
                Flatten(field, source.Type, source.Expression, field.Root, new FlatPath());
                break;
            case ValueKind.Dictionary:
                MapFields.Add(field, source.Type, source.Shape, source.Expression, field.Root);
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
            case ValueKind.Scalar or ValueKind.Enum or ValueKind.OwnText or ValueKind.Bytes:
                field.Take(field.Prefix + name);
                AddScalar(field, shape, expression, field.Prefix + name);
                break;
            case ValueKind.Collection when field.ShapeOf(shape.Element!) is { HasText: true } item: // a collection has an element
                field.Take(field.Prefix + name);
                AddCollection(field, item, expression, field.Prefix + name);
                break;
            case ValueKind.Collection when field.Files(shape.Element!) is not null:
                field.Method.Add("Parts", CSharpText.Literal(field.Prefix + name), expression);
                field.Method.Body.AddFiles();
                break;
            case ValueKind.TypeParameter:
                field.Method.Report(Descriptors.TypeParameterWithoutText, field.Source.Location, field.Source.Name, type.ToDisplayString());
                break;
            case ValueKind.Unsendable when field.Files(type) is { } member:
                field.Method.Add(member, CSharpText.Literal(field.Prefix + name), expression);
                field.Method.Body.AddFiles();
                break;
            case ValueKind.Unsendable:
                field.RefuseType(type, Remedy(field));
                break;
            default:
                field.Refuse(type, shape.Kind == ValueKind.Collection ? FieldsParser.NeedsStyle : "its members are not known before the program runs.");
                break;
        }
    }

    private static void AddCollection(FieldUse field, ValueShape item, string expression, string name)
    {
        var text = ValueText.ItemArgument(item, field.Format, field.Method);
        if (field.WrittenName is { } written)
        {
            AddWritten(field, written, $"({WellKnownNames.Wire}.Items({string.Join(", ", new[] { expression, QueryStyles.Expression(field.Style), text }.OfType<string>())}))");
            return;
        }

        field.Method.Add(field.Member(), CSharpText.Literal(name), expression, QueryStyles.Expression(field.Style), text);
    }

    private static void AddScalar(FieldUse field, ValueShape shape, string expression, string name)
    {
        if (field.WrittenName is { } written)
        {
            AddWritten(field, written, ValueText.Of(shape, expression, field.Format, field.Method));
            return;
        }

        var isEmitted = ValueText.IsEmitted(shape, field.Format) || shape.Kind == ValueKind.Enum;
        var value = isEmitted ? ValueText.Of(shape, expression, field.Format, field.Method) : expression;
        field.Method.Add(field.Member(), CSharpText.Literal(name), value, isEmitted || field.Format is null ? null : CSharpText.Literal(field.Format));
    }

    // The route's own spelling of a name is literal text: `$top` is not sent as `%24top`.
    private static void AddWritten(FieldUse field, string name, string hole) =>
        field.Method.Bindings.Add(new PathModel(field.Member(), [new PathPiece(name + "=", null, true), new PathPiece(hole, "", false)]));

    private static void Flatten(FieldUse field, ITypeSymbol type, string expression, string outer, FlatPath path)
    {
        var bare = TypeRefReader.Underlying(type);
        if (!field.Knows(bare))
        {
            return;
        }

        var members = FlatMembers.Of(bare, field.Method.Client.Policy.Naming);
        var isNew = path.TryEnter(bare, members.Count);
        if ((FlatMembers.Objection(bare, members.Count, isNested: !isNew) ?? path.Objection) is { } objection)
        {
            field.Refuse(type, objection);
            return;
        }

        // A reference may be null in spite of its declaration, and null is not sent.
        var access = !type.IsValueType || TypeRefReader.IsNullable(type) ? "?." : ".";
        foreach (var (property, memberName) in members)
        {
            MembersMadeElsewhere.Report(property.Type, field.Method.Sink);
            if (!field.Knows(property))
            {
                continue;
            }

            var value = $"{expression}{access}{CSharpText.Identifier(property.Name)}";
            var name = QueryStyles.Nested(outer, memberName, field.Style);
            var shape = field.ShapeOf(property);
            WarnedSymbols.AddMember(field.Method.Client.SuppressedIds, property);
            if (shape.Kind == ValueKind.Object && TextSigns.Of(shape.Type) is { } sign)
            {
                field.RefuseAmbiguous(property.Type, sign);
            }
            else if (shape.Kind == ValueKind.Object)
            {
                Flatten(field, property.Type, value, name, path);
            }
            else if (shape.Kind == ValueKind.Dictionary)
            {
                MapFields.Add(field, property.Type, shape, value, name);
            }
            else
            {
                AddValue(field, shape, property.Type, value, name);
            }
        }

        path.Leave(bare);
    }

    private static string Remedy(FieldUse field) => field.Method.Verb.HasNoBody ? " Use a verb that has a body, or another type." : " Mark it [Body] or [Part].";
}
