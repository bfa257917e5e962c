using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads [JsonObjectCreationHandling(Populate)]: what a member holds is filled instead of replaced.</summary>
internal static class JsonFilling
{
    /// <summary>How a member that is to be filled is; null when it is replaced after all, as what its type says asks for it only where it can be.</summary>
    public static JsonSlot? Slot(ISymbol member, JsonShape shape, INamedTypeSymbol owner, bool canSet, JsonPlace place)
    {
        if (!JsonMemberAttributes.IsPopulated(member, owner))
        {
            return null;
        }

        var type = JsonMemberList.TypeOf(member);
        if (shape.Populate is not null && !type.IsValueType) // what is added to a copy of a struct is lost
        {
            return JsonSlot.Populate;
        }

        if (shape.IsInstance && (canSet || !type.IsValueType) && CanFill(TypeRefReader.Underlying(type), place))
        {
            return JsonSlot.Fill;
        }

        if (JsonMemberAttributes.IsPopulated(member))
        {
            place.At("." + member.Name).Refuse(type, "It cannot be filled where it is: only collections with an Add and objects of settable members can. Remove [JsonObjectCreationHandling].");
        }

        return null;
    }

    /// <summary>Whether a member that can only be got holds an object which JSON is read into, as it is into a collection.</summary>
    public static bool IsFilled(ISymbol member, JsonShape shape, INamedTypeSymbol owner, JsonPlace place) =>
        shape.IsInstance && JsonUnread.IsStored(member) && !JsonMemberAttributes.IsReplaced(member, owner)
        && JsonMemberList.TypeOf(member) is { IsValueType: false } type && CanFill(type, place);

    /// <summary>Whether a type's format sets members while it reads them, so that it can begin with an object that exists.</summary>
    public static bool CanFill(ITypeSymbol type, JsonPlace place)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named || ConverterShape.Find(type) is not null || JsonHierarchyParser.IsBase(type))
        {
            return false;
        }

        return JsonConstructorPicker.Find(named, place.Context) is { Parameters.IsEmpty: true } constructor && !JsonMemberList.NeedsInitializer(named, constructor);
    }
}
