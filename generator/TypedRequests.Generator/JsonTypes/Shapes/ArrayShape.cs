using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>An array of one dimension.</summary>
internal sealed class ArrayShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) => type is IArrayTypeSymbol { Rank: 1 };

    public override bool NamesIts(ITypeSymbol type) => false;

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonShapes.FormsOfArray(((IArrayTypeSymbol)type).ElementType, place);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place) =>
        place.Format(((IArrayTypeSymbol)type).ElementType, "[]") is { } items
            ? new JsonShape(place.Type(type), $"{JsonRuntime.Shapes}.Array({items})")
            : null;
}
