using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>The kinds of shapes, the more special first.</summary>
internal static class JsonShapes
{
    // Unions in arrays in unions: beyond this, a value may be anything.
    private const int DeepestForms = 6;

    private static readonly JsonShapeKind[] s_kinds =
    [
        new AnonymousShape(),
        new ContextShape(),
        new ConverterShape(),
        new LeafShape(),
        new EnumShape(),
        new ArrayShape(),
        new MemoryShape(),
        new DictionaryShape(),
        new SequenceShape(),
        new UntypedShape(),
        new UnionShape(),
        new CaseShape(),
        new OwnDictionaryShape(),
        new OwnSequenceShape(),
        new RefusedShape(),
        new ObjectShape(),
    ];

    /// <summary>What the values of a type look like, null included where it is one.</summary>
    public static IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place)
    {
        var bare = TypeRefReader.Underlying(type).WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var kind = Array.Find(s_kinds, kind => kind.Claims(bare, place));
        var forms = place.FormDepth > DeepestForms || kind is null ? JsonForm.Anything : kind.Forms(bare, place);
        return TypeRefReader.IsNullable(type) ? [.. forms, new JsonForm(JsonKinds.Null)] : forms;
    }

    /// <summary>What a collection of a type looks like.</summary>
    public static IReadOnlyList<JsonForm> FormsOfArray(ITypeSymbol item, JsonPlace place) =>
        JsonForm.ArrayOf(Forms(item, new JsonPlace(place.Context, place.Policy, place.Node, place.Path) { NumberHandling = place.NumberHandling, FormDepth = place.FormDepth + 1 }));

    public static JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        foreach (var kind in s_kinds)
        {
            if (kind.Claims(type, place))
            {
                return kind.NamesIts(type) && AnonymousShape.IsIn(type) ? place.Refuse(type, AnonymousShape.HasNoName) : kind.Make(type, place);
            }
        }

        return place.Refuse(type, "It has no shape in JSON. Give the member another type, or a [JsonConverter].");
    }
}
