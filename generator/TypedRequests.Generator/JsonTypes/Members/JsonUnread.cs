using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>
/// Members that cannot be set, although it looks as if they were to be read: a setter that emitted code does not see, or a collection or object that only an initializer gives a value.
/// What is computed, and a constant, are meant to be written only.
/// </summary>
internal static class JsonUnread
{
    /// <summary>What to do about an object that cannot be filled either.</summary>
    public const string NoSetter = "It has no setter. Give it a setter or init, or take the value in the constructor.";

    /// <summary>What to do about a member without a way in; null when there is nothing to say.</summary>
    public static string? Remedy(ISymbol member, JsonShape shape, INamedTypeSymbol type)
    {
        if (member is not IPropertySymbol property || JsonMemberAttributes.IsReplaced(member, type))
        {
            return null;
        }

        if (property.SetMethod is { } setter)
        {
            return $"Its setter is {Accessibility(setter)}. Make it public or init, or internal with [JsonInclude], or take the value in the constructor.";
        }

        return !IsStored(property) ? null
            : JsonMemberAttributes.Has(member, "JsonExtensionDataAttribute") ? NoSetter
            : IsCollection(property.Type) ? "It has no setter, and nothing can be added to it. Give it a setter or init, or a type with an Add, or take the value in the constructor."
            : shape.IsInstance || shape.IsStatic ? NoSetter
            : null;
    }

    /// <summary>Whether a property has no setter and a value of its own all the same: that of an initializer or a constructor. Of other assemblies nothing tells.</summary>
    public static bool IsStored(ISymbol member) => member is IPropertySymbol { SetMethod: null } property && HasBackingField(property);

    private static string Accessibility(IMethodSymbol setter) => setter.DeclaredAccessibility switch
    {
        Microsoft.CodeAnalysis.Accessibility.Private => "private",
        Microsoft.CodeAnalysis.Accessibility.Internal => "internal",
        _ => "protected",
    };

    private static bool IsCollection(ITypeSymbol type) =>
        type is IArrayTypeSymbol || (type.SpecialType != SpecialType.System_String && Symbols.TypeNames.FindConstructed(type, "System.Collections.Generic", "IEnumerable", 1) is not null);

    private static bool HasBackingField(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            {
                return true;
            }
        }

        return false;
    }
}
