using TypedRequests.Import.Examples;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>Objects as records; objects without names of their own as dictionaries.</summary>
internal sealed class RecordMapper(SchemaMapper mapper, ExampleFindings examples)
{
    public TypeUse Map(Schema schema, Direction direction, NameHint hint)
    {
        var view = ObjectView.Of(schema);
        if (view.Properties.Count == 0 && view.Additional.Kind != AdditionalKind.Forbidden)
        {
            return TypeUse.MapOf(view.Additional.Schema is { } values ? mapper.Map(values, direction, hint.ForItem()) : TypeUse.Json);
        }

        var record = mapper.Factory.Record(schema, direction);
        var type = TypeUse.Of(record);
        mapper.Remember(schema, direction, type);
        record.IsOpen = direction != Direction.Fields && view.Additional.Kind is AdditionalKind.Any or AdditionalKind.Schema;
        foreach (var property in view.Properties)
        {
            if (IsThere(property.Schema, direction)) record.Members.Add(MemberOf(property, view.IsRequired(property.Name), schema, record, direction));
        }

        return type;
    }

    private static bool IsThere(Schema property, Direction direction) => direction == Direction.Answer ? !property.WriteOnly : !property.ReadOnly;

    private Member MemberOf(Property property, bool isNeeded, Schema owner, RecordType record, Direction direction)
    {
        var type = mapper.Map(property.Schema, direction, new NameHint(null, record, [], Words.Of(property.Name)));
        if (direction == Direction.Fields) type = AsField(type, property);
        var finding = direction == Direction.Answer ? examples.Find(owner, property.Name) : null;
        if (finding is not null && (isNeeded || finding.HasNull)) examples.Use(finding);
        var isNullable = type.IsNullable || finding?.HasNull == true;
        var isRequired = isNeeded && finding?.IsMissing != true;
        var isOptional = direction == Direction.Patch && !isRequired && isNullable;
        return new Member(property.Name, isRequired && !isNullable ? type : (type with { Constant = null }).OrNull(true))
        {
            IsRequired = isRequired,
            IsOptional = isOptional,
            WritesNull = isRequired && isNullable && direction is Direction.Request or Direction.Patch,
            Description = property.Schema.Description,
            Note = finding is null ? null : Note(finding, isNeeded, type.IsNullable),
        };
    }

    private static string? Note(ExampleFinding finding, bool isNeeded, bool wasNullable)
    {
        var isMissing = finding.IsMissing && isNeeded;
        var isNull = finding.HasNull && !wasNullable;
        return isMissing || isNull ? $"{(isMissing ? "Required by the document, and missing" : "Never null in the document, and null")} in its example {finding.Example}" : null;
    }

    // A form has names and texts: what is neither a text nor a list of them is written as JSON.
    private TypeUse AsField(TypeUse type, Property property)
    {
        // A constant is no property, and only properties are written.
        if (type.Constant is not null) return type with { Constant = null };
        if (type.IsScalar || (type.Kind == TypeKind.List && type.Item!.IsScalar)) return type;
        mapper.Factory.Refuse(property.Schema.Place, $"'{property.Name}' is no single value, and a form has no one way to write it: a string, which may hold JSON.");
        return TypeUse.String.OrNull(type.IsNullable);
    }
}
