using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads [JsonExtensionData]: the member that takes the properties which no other has.</summary>
internal static class JsonExtensionData
{
    private const string Generic = "System.Collections.Generic";

    /// <summary>A shape of the type that is made when the member is null, whose format is that of one such property's value.</summary>
    public static JsonShape? Shape(ITypeSymbol type, JsonPlace place)
    {
        if (type.Is("System.Text.Json.Nodes", "JsonObject"))
        {
            return new JsonShape(place.Type(type), $"{JsonRuntime.Leaf}.Node");
        }

        var isInterface = type.Is(Generic, "IDictionary", 2);
        if (Value(type) is not { } argument || !(isInterface || OwnSequenceShape.CanBeMade(type, place)))
        {
            return place.Refuse(type, "[JsonExtensionData] needs a dictionary from string to JsonElement or object that can be made, or a JsonObject.");
        }

        var value = place.Shape(argument)!; // object and JsonElement always have a shape
        var concrete = isInterface ? place.Type(type) with { Name = $"global::{Generic}.Dictionary<string, {place.Type(argument).Annotated}>" } : place.Type(type);
        return new JsonShape(concrete, argument.IsValueType ? value.Format : JsonPlace.Wrap(value, place.Null(argument) == JsonNull.Declared ? JsonNull.Declared : JsonNull.Unsaid));
    }

    /// <summary>Notes what cannot be said of such a member, as System.Text.Json has it too.</summary>
    public static void Check(ISymbol member, JsonMemberModel model, JsonPlace place)
    {
        const string Attribute = "JsonExtensionDataAttribute";
        if (!model.IsExtensionData)
        {
            return;
        }

        if (ConverterShape.Find(member) is { } converter)
        {
            JsonContradictions.Refuse(member, "JsonConverterAttribute", $"Extension data is read one property at a time, so {converter.Name} is never asked. Remove one of the attributes.", place);
        }
        else if (model.Slot == JsonSlot.Argument)
        {
            JsonContradictions.Refuse(member, Attribute, "A constructor cannot take extension data, which is complete only at the end. Make it a property with a setter or init, and no parameter.", place);
        }
        else if (model.IsRead && !model.CanGet)
        {
            JsonContradictions.Refuse(member, Attribute, "It is filled in place, and has no getter to reach what it holds. Give it a getter.", place);
        }
    }

    /// <summary>The type of the values; null for a JsonObject.</summary>
    public static string? ValueType(ITypeSymbol type, JsonPlace place) => Value(type) is { } value ? place.Type(value).Annotated : null;

    private static ITypeSymbol? Value(ITypeSymbol type) =>
        type.FindConstructed(Generic, "IDictionary", 2) is { TypeArguments: var arguments }
        && arguments[0].SpecialType == SpecialType.System_String
        && (arguments[1].SpecialType == SpecialType.System_Object || arguments[1].Is("System.Text.Json", "JsonElement"))
            ? arguments[1]
            : null;
}
