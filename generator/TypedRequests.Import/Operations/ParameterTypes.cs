using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>Types of values in a URL or a header.</summary>
internal static class ParameterTypes
{
    private static readonly HashSet<string> s_large = new(StringComparer.OrdinalIgnoreCase) { "id", "ids", "timestamp", "time", "since", "until", "before", "after", "at", "bytes", "size" };

    /// <summary>One text; what has none is a string.</summary>
    public static TypeUse Scalar(SchemaMapper schemas, Parameter parameter, IReadOnlyList<string> words)
    {
        var type = Map(schemas, parameter, words);
        if (type.IsScalar) return type;
        if (type.Kind != TypeKind.Declared || type.Canonical is not UnionType) schemas.Factory.Refuse(parameter.Place, $"'{parameter.Name}' is no single value, and stands where only one can: a string.");
        return TypeUse.String;
    }

    /// <summary>The type, where lists and objects may stand too.</summary>
    public static TypeUse Map(SchemaMapper schemas, Parameter parameter, IReadOnlyList<string> words)
    {
        var name = Words.Of(parameter.Name);
        var type = schemas.Map(parameter.Schema, Direction.Fields, NameHint.Of(words, name)) with { IsNullable = false, Constant = null };
        if (type is { Kind: TypeKind.Declared, Canonical: UnionType union }) return OfUnion(union);
        if (type.IsAnyJson) return TypeUse.String;
        if (type.Kind == TypeKind.List) return type with { Item = type.Item! with { IsNullable = false, Constant = null } }; // a list has an item

        // Page numbers and limits are int, as a person writes them; what may grow is long.
        return type.Text == "long" && parameter.Schema is { Format: null } && (name.Count == 0 || !s_large.Contains(name[name.Count - 1])) ? TypeUse.Int : type;
    }

    // Texts and lists of texts are lists; anything else that may be a text is one.
    private static TypeUse OfUnion(UnionType union)
    {
        var list = union.Cases.Find(static one => one is { Kind: TypeKind.List, Item.IsScalar: true });
        union.IsDropped = true;
        if (list is not null && union.Cases.TrueForAll(one => one == list || one.IsScalar)) return TypeUse.ListOf(union.Cases.TrueForAll(one => one == list || one == list.Item) ? list.Item! : TypeUse.String);
        return TypeUse.String;
    }
}
