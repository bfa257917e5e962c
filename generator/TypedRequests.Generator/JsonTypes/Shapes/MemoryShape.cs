using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A piece of an array. One of bytes is base64, and no array of numbers: it is a leaf.</summary>
internal sealed class MemoryShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) => type.Is("System", "Memory", 1) || type.Is("System", "ReadOnlyMemory", 1);

    public override bool NamesIts(ITypeSymbol type) => false;

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonShapes.FormsOfArray(((INamedTypeSymbol)type).TypeArguments[0], place);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place) =>
        place.Format(((INamedTypeSymbol)type).TypeArguments[0], "[]") is { } items
            ? new JsonShape(place.Type(type), $"{JsonRuntime.Shapes}.{type.Name}({items})")
            : null;
}
