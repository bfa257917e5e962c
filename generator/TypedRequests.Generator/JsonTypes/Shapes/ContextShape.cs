using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A type that the client's own JsonSerializerContext holds: named by a [JsonSerializable], or an item of one that is.</summary>
internal sealed class ContextShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) =>
        place.Policy.JsonContext is { } name
        && place.Context.Compilation.GetTypeByMetadataName(name) is { } context
        && Holds(context, type);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var name = place.Type(type);
        var context = place.Type(place.Context.Compilation.GetTypeByMetadataName(place.Policy.JsonContext!)!); // Claims has found it
        var metadata = $"global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{name.Name}>";
        return new JsonShape(name, $"{JsonRuntime.Shapes}.Context(({metadata}){context.Name}.Default.GetTypeInfo(typeof({name.Name}))!)");
    }

    private static bool Holds(INamedTypeSymbol context, ITypeSymbol type)
    {
        foreach (var attribute in context.GetAttributes())
        {
            if (attribute.AttributeClass.Is(JsonRuntime.Attributes, "JsonSerializableAttribute")
                && JsonMemberAttributes.First(attribute) is ITypeSymbol held
                && Reaches(held, type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Reaches(ITypeSymbol held, ITypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(held, type))
        {
            return true;
        }

        switch (held)
        {
            case IArrayTypeSymbol array:
                return Reaches(array.ElementType, type);
            case INamedTypeSymbol named:
                foreach (var argument in named.TypeArguments)
                {
                    if (Reaches(argument, type))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
