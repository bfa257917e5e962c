using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A record, class or struct: a format of its own is emitted for it.</summary>
internal sealed class ObjectShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) => type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface;

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => [new JsonForm(JsonKinds.Object) { Signs = JsonSignsReader.Of((INamedTypeSymbol)type, place) }];

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place) =>
        JsonFormatNames.Explore((INamedTypeSymbol)type, place.Policy, place, JsonObjectParser.Parse) is not { } instance ? null : new JsonShape(place.Type(type), instance)
        {
            IsInstance = true,
            HasMembers = !JsonHierarchyParser.IsBase(type),
        };
}
