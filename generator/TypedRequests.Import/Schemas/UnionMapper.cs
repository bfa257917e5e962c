using TypedRequests.Import.Model;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>Schemas with alternatives: one type where they are one in C#, else a union. Whether its cases can be told apart is seen when all types are known.</summary>
internal sealed class UnionMapper(SchemaMapper mapper)
{
    private static readonly SchemaTypes[] s_kinds = [SchemaTypes.String, SchemaTypes.Integer, SchemaTypes.Number, SchemaTypes.Boolean, SchemaTypes.Array, SchemaTypes.Object];

    /// <summary>The alternatives that say something: not null, and not only which members go together.</summary>
    public static IReadOnlyList<Schema> Alternatives(Schema schema)
    {
        var all = schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;
        return [.. all.Where(static one => !SchemaKinds.IsOnlyNull(one) && SchemaKinds.SaysMore(one.Resolved))];
    }

    public TypeUse Map(Schema schema, IReadOnlyList<Schema> alternatives, Direction direction, NameHint hint)
    {
        if (alternatives.Count == 1) return mapper.Map(alternatives[0], direction, hint);
        if (Texts(alternatives) is { } texts) return EnumMapper.Of(schema, texts, direction, mapper.Factory);
        var isNullable = alternatives.Any(static one => one.Nullable);
        var cases = new List<TypeUse>();
        var union = new Lazy<UnionType>(() => mapper.Factory.Union(schema, direction));
        if (alternatives.Any(static one => !IsPlain(one))) mapper.Remember(schema, direction, TypeUse.Of(union.Value));
        var marks = Discriminators.Of(schema, mapper.Document);
        foreach (var one in Flat(alternatives, []))
        {
            var type = mapper.Map(one, direction, CaseHint(one, hint)) with { IsNullable = false };
            if (type.Declared is RecordType record) marks.Mark(record, one);
            cases.Add(type);
        }

        return Join(schema, cases, union).OrNull(isNullable);
    }

    /// <summary>A schema with several types: <c>type: [string, integer]</c>.</summary>
    public TypeUse MapKinds(Schema schema, SchemaTypes kinds, Direction direction, NameHint hint)
    {
        var union = new Lazy<UnionType>(() => mapper.Factory.Union(schema, direction));
        var cases = s_kinds.Where(kind => (kinds & kind) != 0).Select(kind => kind switch
        {
            SchemaTypes.Array => TypeUse.ListOf(schema.Items is { } items ? mapper.Map(items, direction, hint.ForItem()) : TypeUse.Json),
            SchemaTypes.Object => TypeUse.MapOf(TypeUse.Json),
            _ => LeafTypes.Of(schema, kind, direction),
        }).ToList();
        return Join(schema, cases, union);
    }

    // Alternatives within alternatives are alternatives.
    private static IEnumerable<Schema> Flat(IReadOnlyList<Schema> alternatives, HashSet<Schema> seen)
    {
        foreach (var one in alternatives)
        {
            if (!seen.Add(one.Resolved)) continue;
            var inner = one.RefName is null && !ObjectView.HasOwnMembers(one) ? Alternatives(one.Resolved) : [];
            if (inner.Count == 0) yield return one;
            foreach (var nested in inner.Count == 0 ? [] : Flat(inner, seen)) yield return nested;
        }
    }

    private static NameHint CaseHint(Schema one, NameHint hint) =>
        one.Title is { Length: > 0 and < 40 } title && one.RefName is null ? hint with { Component = null, Words = [.. hint.Words, .. Names.Words.Of(title)] } : hint with { Component = null };

    private static bool IsPlain(Schema one) => SchemaKinds.Of(one) is SchemaTypes.String or SchemaTypes.Integer or SchemaTypes.Number or SchemaTypes.Boolean;

    // Several lists of texts are one list.
    private static List<string>? Texts(IReadOnlyList<Schema> alternatives)
    {
        var texts = new List<string>();
        foreach (var one in alternatives)
        {
            var values = one.Const is { } constant ? [constant] : one.Enum;
            if (values.Count == 0 || values.Any(static value => value.AsString() is not { Length: > 0 } text || text.Trim() != text)) return null;
            texts.AddRange(values.Select(static value => value.AsString()!)); // they are strings
        }

        return texts.Distinct(StringComparer.Ordinal).ToList() is { Count: > 1 } distinct ? distinct : null;
    }

    private TypeUse Join(Schema schema, List<TypeUse> cases, Lazy<UnionType> union)
    {
        var distinct = Merge(cases);
        // One that nobody has met on the way may still be no union at all.
        if (!union.IsValueCreated || union.Value.Hints.Count == 0)
        {
            var simple = distinct.Count == 1 ? distinct[0] : distinct.Exists(static one => one.IsAnyJson) ? TypeUse.Json : null;
            if (simple is not null && union.IsValueCreated) union.Value.IsDropped = true;
            if (simple is not null) return simple;
        }

        union.Value.Cases.AddRange(distinct);
        return TypeUse.Of(union.Value);
    }

    // Any text takes in every other text, and a number every integer.
    private static List<TypeUse> Merge(List<TypeUse> cases)
    {
        var plain = cases.ConvertAll(static one => one with { Constant = null });
        var texts = plain.FindAll(static one => one.Kind == TypeKind.Plain && one.Text is "string" or "Uri" or "Guid" or "DateTimeOffset" or "DateOnly" or "byte[]" || one.Declared is EnumType);
        var numbers = plain.FindAll(static one => one.Kind == TypeKind.Plain && one.Text is "int" or "long" or "ulong" or "double" or "float" or "decimal");
        var merged = new List<TypeUse>();
        foreach (var one in plain)
        {
            var all = texts.Contains(one) ? texts : numbers.Contains(one) ? numbers : null;
            var type = all is null || all.TrueForAll(other => other == one) ? one : all == texts ? TypeUse.String : numbers.Exists(static number => number.Text is not ("int" or "long")) ? TypeUse.Double : TypeUse.Long;
            if (!merged.Contains(type)) merged.Add(type);
        }

        return merged;
    }
}
