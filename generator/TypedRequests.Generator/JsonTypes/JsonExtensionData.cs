using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads [JsonExtensionData]: the member that takes the properties which no other has.</summary>
internal static class JsonExtensionData
{
    /// <summary>A shape whose format is that of one such property's value.</summary>
    public static JsonShape? Shape(ITypeSymbol type, JsonPlace place)
    {
        if (type.Is("System.Text.Json.Nodes", "JsonObject"))
        {
            return new JsonShape(place.Type(type), $"{JsonRuntime.Leaf}.Node");
        }

        if (type is not INamedTypeSymbol { Name: "Dictionary" or "IDictionary", Arity: 2, TypeArguments: var arguments }
            || arguments[0].SpecialType != SpecialType.System_String
            || !(arguments[1].SpecialType == SpecialType.System_Object || arguments[1].Is("System.Text.Json", "JsonElement")))
        {
            return place.Refuse(type, "[JsonExtensionData] needs a Dictionary<string, JsonElement>, a Dictionary<string, object> or a JsonObject.");
        }

        var value = place.Shape(arguments[1])!; // object and JsonElement always have a shape
        var concrete = place.Type(type) with { Name = $"global::System.Collections.Generic.Dictionary<string, {place.Type(arguments[1]).Annotated}>" };
        return new JsonShape(concrete, arguments[1].IsValueType ? value.Format : JsonPlace.Wrap(value, place.Null(arguments[1]) == JsonNull.Declared ? JsonNull.Declared : JsonNull.Unsaid));
    }
}
