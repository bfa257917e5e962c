using TypedRequests.Import.Examples;
using TypedRequests.Import.Model;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>Schemas as types of C#. Each schema becomes one type for each direction; what is equal is folded later.</summary>
internal sealed class SchemaMapper
{
    private readonly Dictionary<(Schema Schema, Direction Direction), TypeUse> _known = [];
    private readonly HashSet<(Schema Schema, Direction Direction)> _open = [];
    private readonly RecordMapper _records;
    private readonly UnionMapper _unions;

    public SchemaMapper(OpenApiDocument document, TypeFactory factory, ExampleFindings examples)
    {
        Document = document;
        Factory = factory;
        _records = new RecordMapper(this, examples);
        _unions = new UnionMapper(this);
    }

    public OpenApiDocument Document { get; }

    public TypeFactory Factory { get; }

    /// <summary>The type of a place.</summary>
    public TypeUse Map(Schema? schema, Direction direction, NameHint hint)
    {
        if (schema is null) return TypeUse.Json;
        var resolved = schema.Resolved;
        var named = schema.RefName is { } component ? hint with { Component = component } : hint;
        var key = (resolved, direction);
        if (!_known.TryGetValue(key, out var type))
        {
            // A schema that is itself, with no object in between, is no type.
            if (!_open.Add(key)) return TypeUse.Json;
            type = Make(resolved, direction, named);
            _open.Remove(key);
            _known[key] = type;
        }

        if (type.Declared is { } declared && !declared.Hints.Contains(named)) declared.Hints.Add(named);
        return type.OrNull(schema.Nullable || resolved.Nullable);
    }

    /// <summary>Remembers a type before its parts are looked at, so that they may lead back to it.</summary>
    public void Remember(Schema schema, Direction direction, TypeUse type) => _known[(schema, direction)] = type;

    private TypeUse Make(Schema schema, Direction direction, NameHint hint)
    {
        if (schema.Const is not null || schema.Enum.Count > 0)
        {
            if (EnumMapper.Map(schema, direction, Factory) is { } constants) return constants;
        }

        if (Alone(schema) is { } alone) return Map(alone, direction, hint);
        var subtypes = Discriminators.Subtypes(schema, Document);
        var alternatives = subtypes.Count > 0 ? subtypes : UnionMapper.Alternatives(schema);
        var hasMembers = subtypes.Count == 0 && ObjectView.HasOwnMembers(schema);
        if (alternatives.Count > 0 && !hasMembers) return _unions.Map(schema, alternatives, direction, hint);
        if (hasMembers) return _records.Map(schema, direction, hint);
        return Kinds(schema, direction, hint);
    }

    // `allOf` with one entry, as 3.0 writes a reference with a description beside it.
    private static Schema? Alone(Schema schema) =>
        schema is { AllOf.Count: 1, Properties.Count: 0, Required.Count: 0, OneOf.Count: 0, AnyOf.Count: 0 } ? schema.AllOf[0] : null;

    private TypeUse Kinds(Schema schema, Direction direction, NameHint hint)
    {
        var kinds = SchemaKinds.Of(schema);
        switch (kinds)
        {
            case SchemaTypes.Array:
                return TypeUse.ListOf(schema.Items is { } items ? Map(items, direction, hint.ForItem()) : TypeUse.Json);
            case SchemaTypes.Object:
                return _records.Map(schema, direction, hint);
            case SchemaTypes.None:
                return schema.AllOf.Select(part => Map(part, direction, hint)).LastOrDefault() ?? TypeUse.Json;
            case SchemaTypes.String or SchemaTypes.Integer or SchemaTypes.Number or SchemaTypes.Boolean or (SchemaTypes.Integer | SchemaTypes.Number):
                return LeafTypes.Of(schema, kinds, direction);
            default:
                return _unions.MapKinds(schema, kinds, direction, hint);
        }
    }
}
