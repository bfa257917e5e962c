using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>Reads a case of a union that stands for the one value it holds.</summary>
internal static class JsonCaseParser
{
    private const string Value = "Value";

    /// <summary>The member that a case stands for; null for a case that is an object.</summary>
    public static ISymbol? ValueOf(INamedTypeSymbol type, JsonPlace place)
    {
        if (type.IsAbstract || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !JsonUnionCases.IsBelowUnion(type))
        {
            return null;
        }

        var members = JsonMemberList.Of(type, new JsonPlace(place.Context, place.Policy, new JsonNode(), ""));
        return members.Count == 1 && members[0] is { Name: Value } only && JsonMemberAttributes.Name(only) is null && JsonMemberAttributes.Ignore(only) != JsonIgnore.Always
            && !JsonMemberAttributes.Has(only, "JsonExtensionDataAttribute") && !JsonMemberList.TypeOf(only).IsOurs("Optional", 1) ? only : null;
    }

    public static JsonTypeModel? Parse(INamedTypeSymbol type, JsonPlace place, JsonTypeModel draft)
    {
        if (JsonObjectParser.Parse(type, place, draft) is not { Object: { } model } read || model.Members.Count != 1)
        {
            return null;
        }

        if (model.Members[0].Slot is JsonSlot.Argument or JsonSlot.Initializer or JsonSlot.Setter or JsonSlot.Check)
        {
            return read with { IsCase = true };
        }

        place.At("." + Value).Refuse(type, "It stands for its Value, which cannot be set. Take the value in the constructor, or give it a setter.");
        return null;
    }
}
