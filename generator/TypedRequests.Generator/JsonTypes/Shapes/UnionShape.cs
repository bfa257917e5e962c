using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A union: one of its cases stands there, bare.</summary>
internal sealed class UnionShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) => type is INamedTypeSymbol && (JsonUnionCases.IsMarked(type) || JsonUnionCases.IsOfLanguage(type)) && place.Context.CanSee(type);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place) =>
        JsonFormatNames.Explore((INamedTypeSymbol)type, place.Policy, place, JsonUnionParser.Parse) is not { } instance ? null : new JsonShape(place.Type(type), instance)
        {
            IsStatic = true,
            IsUnionOfLanguage = JsonUnionCases.IsOfLanguage(type),
        };

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonUnionParser.Forms((INamedTypeSymbol)type, place);
}
