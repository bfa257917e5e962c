using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A type that the client's own JsonSerializerContext holds.</summary>
internal sealed class ContextShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) =>
        place.Policy.JsonContext is { } name && place.Context.ClosureOf(name)?.Holds(type) == true;

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var name = place.Type(type);
        var context = place.Type(place.Context.Compilation.GetTypeByMetadataName(place.Policy.JsonContext!)!); // Claims has found it
        var metadata = $"global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{name.Name}>";
        return new JsonShape(name, $"{JsonRuntime.Shapes}.Context(({metadata}){context.Name}.Default.GetTypeInfo(typeof({name.Name}))!)");
    }
}
