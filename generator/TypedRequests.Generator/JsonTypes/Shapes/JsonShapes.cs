using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>The kinds of shapes, the more special first.</summary>
internal static class JsonShapes
{
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
        new OwnDictionaryShape(),
        new OwnSequenceShape(),
        new RefusedShape(),
        new ObjectShape(),
    ];

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
